package org.layerwright.data.read;

import org.layerwright.data.image.ImageFiles;
import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads a folder whose sub-folders are the labels. */
public final class FolderReader {
    private final Path root;
    private final List<Row> rows = new ArrayList<>();
    private final List<DataProblem> problems = new ArrayList<>();

    private FolderReader(Path root) {
        this.root = root;
    }

    /**
     * Reads it.
     *
     * @throws DataException if there are no sub-folders, or one holds no picture
     */
    public static Listing read(Path root) {
        return new FolderReader(root).read();
    }

    private Listing read() {
        if (!Files.isDirectory(root)) {
            throw new DataException(
                    new DataProblem(
                            root.toString(),
                            "is not a folder",
                            "Give the folder that holds one folder a label."));
        }
        List<String> labels = labelFolders();
        labels.forEach(this::readLabel);
        if (!problems.isEmpty()) {
            throw new DataException("Cannot use the folder " + root + ":", problems);
        }
        return new Listing(labels, rows);
    }

    private List<String> labelFolders() {
        try (Stream<Path> children = Files.list(root)) {
            List<String> names =
                    children.filter(Files::isDirectory)
                            .map(child -> String.valueOf(child.getFileName()))
                            .filter(name -> !name.startsWith("."))
                            .sorted()
                            .toList();
            if (names.isEmpty()) {
                throw new DataException(
                        new DataProblem(
                                root.toString(),
                                "has no sub-folders",
                                "Put the pictures of each label into a folder of its own, or list them in a CSV."));
            }
            return names;
        } catch (IOException e) {
            throw new DataException(unreadable(root, e));
        }
    }

    private void readLabel(String name) {
        Path folder = root.resolve(name);
        String origin = root.toAbsolutePath().normalize().getFileName() + "/" + name;
        int before = rows.size();
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(ImageFiles::hasImageExtension)
                    .filter(Files::isRegularFile)
                    .sorted(
                            Comparator.comparing(
                                    file -> folder.relativize(file).toString().replace('\\', '/')))
                    .forEach(file -> rows.add(new Row(Picture.of(file), List.of(name), origin)));
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
            return;
        } catch (UncheckedIOException e) {
            problems.add(unreadable(folder, e));
            return;
        }
        if (rows.size() == before) {
            problems.add(
                    new DataProblem(
                            origin,
                            "holds no bmp, gif, jpeg, jpg or png file",
                            "Add pictures of '" + name + "' or remove the folder."));
        }
    }

    private static DataProblem unreadable(Path folder, Exception cause) {
        return new DataProblem(
                folder.toString(),
                "cannot be read (" + cause + ")",
                "Check permissions and symbolic links.");
    }
}
