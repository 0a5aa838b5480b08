package org.layerwright.data.read;

import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.BadImageException;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.Fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes rows out of a table's cells, remembering the files seen so that none comes twice, and
 * collects everything wrong before it gives up.
 */
final class RowMaker {
    private final Path table;
    private final ImageRoot root;
    private final LabelRules labels;
    private final Map<Path, String> firstSeen = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<DataProblem> problems = new ArrayList<>();

    /**
     * @throws DataException if the image root is no folder
     */
    RowMaker(Path table, Path imageRoot, TableOptions options) {
        if (!Files.isDirectory(imageRoot)) {
            throw new DataException(
                    new DataProblem(
                            imageRoot.toString(),
                            "is not a folder, so it cannot be the image root of " + table,
                            "Give the folder that the table's file names are relative to."));
        }
        this.table = table;
        this.root = new ImageRoot(imageRoot);
        this.labels = new LabelRules(options);
    }

    /** Something wrong with a line of the table. */
    void problem(long line, Fault fault) {
        problems.add(new DataProblem(where(line), fault.what(), fault.fix()));
    }

    private String where(long line) {
        return table.getFileName() + ":" + line;
    }

    /**
     * A row, unless something is wrong with it.
     *
     * @param faults what is already known to be wrong with it
     */
    void add(long line, Cells cells, Set<Fault> faults) {
        // A name that could not be read is not told a second time as being empty.
        boolean named = faults.isEmpty() || !cells.file().isEmpty();
        Told told = labels.read(cells, faults);
        double weight = LabelRules.weight(cells.weight(), faults);
        Optional<Path> file = named ? file(cells.file(), where(line), faults) : Optional.empty();
        faults.forEach(fault -> problem(line, fault));
        if (faults.isEmpty() && file.isPresent()) {
            rows.add(
                    new Row(
                            Picture.of(file.get()),
                            told.labels(),
                            told.unknown(),
                            weight,
                            Optional.of(cells.group()).filter(name -> !name.isEmpty()),
                            where(line)));
        }
    }

    private Optional<Path> file(String name, String where, Set<Fault> faults) {
        try {
            Path file = root.resolve(name);
            String before = firstSeen.putIfAbsent(root.identity(file), where);
            if (before != null) {
                faults.add(
                        new Fault(
                                "'" + name + "' is the file of " + before + " again",
                                "Keep one of the rows."));
            }
            return Optional.of(file);
        } catch (BadImageException e) {
            faults.add(e.fault());
            return Optional.empty();
        }
    }

    /**
     * All rows.
     *
     * @throws DataException listing everything wrong
     */
    Listing listing() {
        if (!problems.isEmpty()) {
            throw new DataException("Cannot use " + table + ":", problems);
        }
        return labels.listing(rows);
    }
}
