package org.layerwright.data.read;

import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a table, and where its pictures are. */
public final class TableText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableText() {}

    /** The folder {@code images} beside the table if there is one, else the table's own. */
    public static Path defaultImageRoot(Path table) {
        Path images = table.resolveSibling("images");
        return Files.isDirectory(images) ? images : table.resolveSibling("");
    }

    /**
     * @throws DataException if it is no text in UTF-8 that can be read
     */
    static String read(Path table) {
        try {
            String text = Files.readString(table);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw problem(table, "does not exist", "Check the path of the table.");
        } catch (CharacterCodingException e) {
            throw problem(table, "is not UTF-8 text", "Save the table as UTF-8.");
        } catch (IOException e) {
            throw problem(table, "cannot be read (" + e + ")", "Check that it is a readable file.");
        }
    }

    private static DataException problem(Path table, String what, String fix) {
        return new DataException(new DataProblem(table.toString(), what, fix));
    }
}
