package org.layerwright.data.read;

import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.Fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a file with a JSON object on each line. */
public final class JsonLinesReader {
    private JsonLinesReader() {}

    /**
     * Reads it.
     *
     * @throws DataException listing everything wrong with it
     */
    public static Listing read(Path file, Path imageRoot, TableOptions options) {
        List<String> lines = TableText.read(file).lines().toList();
        RowMaker rows = new RowMaker(file, imageRoot, options);
        JsonCells cells = JsonCells.of(lines, options);
        boolean anyRow = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                anyRow = true;
                read(lines.get(i), i + 1, cells, rows);
            }
        }
        if (!anyRow) {
            rows.problem(1, new Fault("the file is empty", "Add one line a picture."));
        }
        return rows.listing();
    }

    private static void read(String line, int number, JsonCells cells, RowMaker rows) {
        Set<Fault> faults = new LinkedHashSet<>();
        try {
            rows.add(number, cells.read(JsonObjects.parse(line, faults), faults), faults);
        } catch (IOException e) {
            rows.problem(
                    number,
                    new Fault(
                            "not a JSON object (" + reason(e) + ")",
                            "Write one object a line, as {\"file\": \"a.jpg\", \"labels\": [\"jazz\"]}."));
        }
    }

    /** The parser counts lines within one line, and adds an address to read at. */
    private static String reason(IOException cause) {
        return String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst(" at line 1 column", " at column")
                .replaceFirst(" path .*", "");
    }
}
