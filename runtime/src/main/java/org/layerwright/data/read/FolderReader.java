package org.layerwright.data.read;

import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads folders whose pictures all have one label. */
public final class FolderReader {
    private final LabelledFiles files = new LabelledFiles();
    private final List<DataProblem> problems = new ArrayList<>();

    private FolderReader() {}

    /**
     * Reads folders whose sub-folders are the labels; those of one name are one label.
     *
     * @throws DataException listing everything wrong with them
     */
    public static Listing read(List<Path> roots) {
        FolderReader reader = new FolderReader();
        TreeMap<String, List<Path>> folders = new TreeMap<>();
        for (Path root : roots) {
            reader.labelFolders(root)
                    .forEach(
                            folder ->
                                    folders.computeIfAbsent(
                                                    name(folder), label -> new ArrayList<>())
                                            .add(folder));
        }
        return reader.read(folders, "Cannot use the folder " + joined(roots) + ":");
    }

    /**
     * Reads each label's folders.
     *
     * @throws DataException listing everything wrong with them
     */
    public static Listing read(Map<String, ? extends Collection<Path>> folders) {
        return new FolderReader().read(new TreeMap<>(folders), "Cannot use the folders:");
    }

    private Listing read(TreeMap<String, ? extends Collection<Path>> folders, String headline) {
        if (folders.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException("Give at least one folder.");
        }
        folders.forEach(this::readLabel);
        if (!problems.isEmpty()) {
            throw new DataException(headline, problems);
        }
        return new Listing(List.copyOf(folders.keySet()), files.rows());
    }

    private static String joined(List<Path> roots) {
        return String.join(", ", roots.stream().map(Path::toString).toList());
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private List<Path> labelFolders(Path root) {
        if (!Files.isDirectory(root)) {
            problems.add(
                    new DataProblem(
                            root.toString(),
                            "is not a folder",
                            "Give the folder that holds one folder a label."));
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            List<Path> folders =
                    children.filter(Files::isDirectory)
                            .filter(child -> !name(child).startsWith("."))
                            .toList();
            if (folders.isEmpty()) {
                problems.add(
                        new DataProblem(
                                root.toString(),
                                "has no sub-folders",
                                "Put the pictures of each label into a folder of its own, or list them in a CSV."));
            }
            return folders;
        } catch (IOException e) {
            problems.add(unreadable(root, e));
            return List.of();
        }
    }

    private void readLabel(String label, Collection<Path> folders) {
        if (folders.isEmpty()) {
            problems.add(
                    new DataProblem(
                            "label '" + label + "'", "has no folder", "Give one or remove it."));
        }
        folders.forEach(folder -> readFolder(label, folder));
    }

    private void readFolder(String label, Path folder) {
        String origin = origin(folder);
        if (!Files.isDirectory(folder)) {
            problems.add(
                    new DataProblem(
                            folder.toString(),
                            "is not a folder",
                            "Give folders with pictures of '" + label + "'."));
            return;
        }
        try {
            List<Path> pictures = PictureWalk.under(folder);
            if (pictures.isEmpty()) {
                problems.add(
                        new DataProblem(
                                origin,
                                "holds no bmp, gif, jpeg, jpg or png file",
                                "Add pictures of '" + label + "' or remove the folder."));
            }
            for (Path picture : pictures) {
                files.add(picture, label, origin);
            }
        } catch (IOException e) {
            problems.add(unreadable(folder, e));
        }
    }

    /** The folder and the one it is in, as {@code covers/jazz}. */
    private static String origin(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent == null ? name(absolute) : name(parent) + "/" + name(absolute);
    }

    private static DataProblem unreadable(Path folder, Exception cause) {
        return new DataProblem(
                folder.toString(),
                "cannot be read (" + cause + ")",
                "Check permissions and symbolic links.");
    }
}
