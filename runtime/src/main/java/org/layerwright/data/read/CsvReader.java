package org.layerwright.data.read;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.Fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads a CSV of files and labels. */
public final class CsvReader {
    // Empty lines are records here: only so do line numbers stay those an editor shows.
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    private static final String UNKNOWN = "?";

    private final TableOptions options;
    private final RowMaker rows;
    private long line = 1;

    private CsvReader(TableOptions options, RowMaker rows) {
        this.options = options;
        this.rows = rows;
    }

    /**
     * Reads it.
     *
     * @throws DataException listing everything wrong with it
     */
    public static Listing read(Path csv, Path imageRoot, TableOptions options) {
        String text = TableText.read(csv);
        RowMaker rows = new RowMaker(csv, imageRoot, options);
        new CsvReader(options, rows).read(text);
        return rows.listing();
    }

    private void read(String text) {
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        } catch (UncheckedIOException e) {
            rows.problem(
                    line,
                    new Fault(
                            "not well-formed CSV (" + e.getMessage() + ")",
                            "Put a cell that holds a quote or comma in double quotes and write its quotes twice."));
        }
    }

    private void parse(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            rows.problem(
                    1,
                    new Fault(
                            "the file is empty",
                            "Start it with the line '%s'."
                                    .formatted(TableColumns.columns(options).example())));
            return;
        }
        CsvHeader header = CsvHeader.of(records.next(), options);
        if (!header.faults().isEmpty()) {
            header.faults().forEach(fault -> rows.problem(1, fault));
            return;
        }
        boolean anyRow = false;
        for (line = next(parser); records.hasNext(); line = next(parser)) {
            CSVRecord row = records.next();
            if (row.size() > 1 || !row.get(0).isBlank()) {
                anyRow = true;
                read(row, header);
            }
        }
        if (!anyRow) {
            rows.problem(
                    1, new Fault("there are no rows below the header", "Add one row a picture."));
        }
    }

    /**
     * The line on which the next record starts: a quoted cell may have made the last one span
     * several.
     */
    private static long next(CSVParser parser) {
        return parser.getCurrentLineNumber() + 1;
    }

    private void read(CSVRecord row, CsvHeader header) {
        if (row.size() != header.columns()) {
            rows.problem(
                    line,
                    new Fault(
                            "the row has " + row.size() + " cells, the header " + header.columns(),
                            "Put a name that holds a comma in double quotes; join labels with '|'."));
            return;
        }
        String written = header.cell(row, TableColumns.LABELS);
        List<String> labels = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String part : written.isEmpty() ? new String[0] : written.split("\\|", -1)) {
            String label = part.strip();
            if (label.startsWith(UNKNOWN)) {
                unknown.add(label.substring(UNKNOWN.length()).strip());
            } else {
                labels.add(label);
            }
        }
        rows.add(
                line,
                new Cells(
                        header.cell(row, TableColumns.FILE),
                        labels,
                        unknown,
                        written,
                        header.marks(row),
                        header.cell(row, TableColumns.WEIGHT),
                        header.cell(row, TableColumns.GROUP)),
                new LinkedHashSet<>());
    }
}
