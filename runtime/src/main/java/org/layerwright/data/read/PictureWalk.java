package org.layerwright.data.read;

import org.layerwright.data.image.ImageFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * Finds the pictures under a folder, following links. A link back to a folder above it is passed
 * over with a warning: all that it leads to is found without it. A link to a file that is not there
 * counts as a picture, so that the check of pictures names it.
 */
final class PictureWalk extends SimpleFileVisitor<Path> {
    private static final Logger LOG = LoggerFactory.getLogger(PictureWalk.class);

    private final List<Path> pictures = new ArrayList<>();

    private PictureWalk() {}

    /** The pictures, in the order of their names. */
    static List<Path> under(Path folder) throws IOException {
        PictureWalk walk = new PictureWalk();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        walk.pictures.sort(
                Comparator.comparing(
                        file -> folder.relativize(file).toString().replace('\\', '/')));
        return List.copyOf(walk.pictures);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean fileOrDeadLink = attributes.isRegularFile() || attributes.isSymbolicLink();
        if (fileOrDeadLink && ImageFiles.hasImageExtension(file)) {
            pictures.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof FileSystemLoopException) {
            LOG.warn("passed over: {} links to a folder that it is in", file);
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}
