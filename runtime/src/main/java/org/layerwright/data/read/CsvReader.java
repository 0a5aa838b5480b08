package org.layerwright.data.read;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads a CSV of {@code file,labels} and collects everything wrong with it before giving up. */
public final class CsvReader {
    // Empty lines are records here: only so do line numbers stay those an editor shows.
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private final Path csv;
    private final ImageRoot root;
    private final CsvOptions options;
    private final List<Row> rows = new ArrayList<>();
    private final List<DataProblem> problems = new ArrayList<>();
    private long line = 1;

    private CsvReader(Path csv, Path imageRoot, CsvOptions options) {
        this.csv = csv;
        this.root = new ImageRoot(imageRoot);
        this.options = options;
    }

    public static Path defaultImageRoot(Path csv) {
        Path images = csv.resolveSibling("images");
        return Files.isDirectory(images) ? images : csv.resolveSibling("");
    }

    /**
     * Reads it.
     *
     * @throws DataException listing everything wrong with it
     */
    public static Listing read(Path csv, Path imageRoot, CsvOptions options) {
        return new CsvReader(csv, imageRoot, options).read();
    }

    private Listing read() {
        String text = text();
        if (!Files.isDirectory(root.folder())) {
            throw new DataException(
                    new DataProblem(
                            root.folder().toString(),
                            "is not a folder, so it cannot be the image root of " + csv,
                            "Give the folder that the CSV's file names are relative to."));
        }
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        } catch (UncheckedIOException e) {
            problems.add(malformed(e));
        }
        if (!problems.isEmpty()) {
            throw new DataException("Cannot use " + csv + ":", problems);
        }
        return Listing.of(rows);
    }

    private String text() {
        try {
            String text = Files.readString(csv);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new DataException(
                    new DataProblem(
                            csv.toString(), "does not exist", "Check the path of the CSV."));
        } catch (CharacterCodingException e) {
            throw new DataException(
                    new DataProblem(csv.toString(), "is not UTF-8 text", "Save the CSV as UTF-8."));
        } catch (IOException e) {
            throw new DataException(
                    new DataProblem(
                            csv.toString(),
                            "cannot be read (" + e + ")",
                            "Check that it is a readable file."));
        }
    }

    private void parse(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            problems.add(
                    new DataProblem(
                            where(1),
                            "the file is empty",
                            "Start it with the line 'file,labels'."));
            return;
        }
        CsvHeader header = CsvHeader.of(records.next(), options.extraColumns());
        if (!header.faults().isEmpty()) {
            header.faults()
                    .forEach(
                            fault ->
                                    problems.add(
                                            new DataProblem(where(1), fault.what(), fault.fix())));
            return;
        }
        CsvRows reader = new CsvRows(header, root, options.unlabelled());
        boolean anyRow = false;
        for (line = next(parser); records.hasNext(); line = next(parser)) {
            CSVRecord row = records.next();
            if (row.size() > 1 || !row.get(0).isBlank()) {
                anyRow = true;
                reader.read(row, where(line), rows, problems);
            }
        }
        if (!anyRow) {
            problems.add(
                    new DataProblem(
                            where(1),
                            "there are no rows below the header",
                            "Add one row a picture."));
        }
    }

    /**
     * The line on which the next record starts: a quoted cell may have made the last one span
     * several.
     */
    private static long next(CSVParser parser) {
        return parser.getCurrentLineNumber() + 1;
    }

    private String where(long line) {
        return csv.getFileName() + ":" + line;
    }

    private DataProblem malformed(UncheckedIOException cause) {
        return new DataProblem(
                where(line),
                "not well-formed CSV (" + cause.getMessage() + ")",
                "Put a cell that holds a quote or comma in double quotes and write its quotes twice.");
    }
}
