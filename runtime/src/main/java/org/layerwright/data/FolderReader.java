package org.layerwright.data;

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
final class FolderReader {
    private final Path root;
    private final List<Example> examples = new ArrayList<>();
    private final List<DataProblem> problems = new ArrayList<>();

    private FolderReader(Path root) {
        this.root = root;
    }

    static ImageDataset read(Path root) {
        return new FolderReader(root).read();
    }

    private ImageDataset read() {
        if (!Files.isDirectory(root)) {
            throw new DataException(
                    new DataProblem(
                            root.toString(),
                            "is not a folder",
                            "Give the folder that holds one folder a label."));
        }
        List<String> labels = labelFolders();
        for (int label = 0; label < labels.size(); label++) {
            readLabel(label, labels.get(label));
        }
        if (!problems.isEmpty()) {
            throw new DataException("Cannot use the folder " + root + ":", problems);
        }
        return ImageDataset.of(labels, examples);
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

    private void readLabel(int label, String name) {
        Path folder = root.resolve(name);
        String origin = root.toAbsolutePath().normalize().getFileName() + "/" + name;
        int before = examples.size();
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            files.filter(ImageFiles::hasImageExtension)
                    .filter(Files::isRegularFile)
                    .sorted(
                            Comparator.comparing(
                                    file -> folder.relativize(file).toString().replace('\\', '/')))
                    .forEach(file -> examples.add(new Example(file, List.of(label), origin)));
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
            return;
        } catch (UncheckedIOException e) {
            problems.add(unreadable(folder, e));
            return;
        }
        if (examples.size() == before) {
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
