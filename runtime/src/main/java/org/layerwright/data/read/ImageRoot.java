package org.layerwright.data.read;

import org.layerwright.data.ImageInspector;
import org.layerwright.data.problem.BadImageException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder that file names are relative to and must not leave, be it by {@code ..}, an absolute
 * name or a symbolic link: a CSV from elsewhere must not make a training run read any file it
 * likes.
 */
record ImageRoot(Path folder) {

    /**
     * The file that {@code name} stands for. It need not exist: that is asked with all else about
     * pictures, by {@link ImageInspector}.
     */
    Path resolve(String name) throws BadImageException {
        if (name.isBlank()) {
            throw new BadImageException(
                    "the file name is empty", "Name the picture, relative to " + folder + ".");
        }
        Path file = inside(name);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new BadImageException(
                    "'" + name + "' is not a file", "Name a picture, not a folder.");
        }
        if (!identity(file).startsWith(identity(folder))) {
            throw new BadImageException(
                    "'" + name + "' is a link that leaves the image root " + folder,
                    "Copy the file into the root.");
        }
        return file;
    }

    private Path inside(String name) throws BadImageException {
        try {
            Path relative = Path.of(name).normalize();
            Path root = folder.toAbsolutePath().normalize();
            if (relative.isAbsolute() || !root.resolve(relative).normalize().startsWith(root)) {
                throw new BadImageException(
                        "'" + name + "' leaves the image root " + folder,
                        "Use a name relative to the root, or give another image root.");
            }
            return folder.resolve(relative);
        } catch (InvalidPathException e) {
            throw new BadImageException("'" + name + "' is no file name", "Correct the name.");
        }
    }

    /** The same for any two names of one file, also of one that does not exist. */
    Path identity(Path file) throws BadImageException {
        Path absolute = file.toAbsolutePath().normalize();
        Path existing = absolute;
        while (Files.notExists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
        } catch (IOException e) {
            throw new BadImageException(
                    "'" + file + "' cannot be read (" + e + ")", "Check its permissions.");
        }
    }
}
