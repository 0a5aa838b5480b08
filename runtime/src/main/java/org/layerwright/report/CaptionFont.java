package org.layerwright.report;

import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * The letters of a preview's captions as dots. A font would differ from machine to machine, or be
 * missing, and a sheet is to be the same everywhere.
 */
final class CaptionFont {
    /** The sides of a dot in pixels. */
    private static final int DOT = 2;

    /** From one letter's left edge to the next one's, in dots. */
    private static final int STEP = 6;

    /** Rows from the top, a word each. */
    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('a', "..... ..... .###. ....# .#### #...# .####"),
                    Map.entry('g', "..... ..... .#### #...# #...# .#### ....# .###."),
                    Map.entry('i', "..#.. ..... .##.. ..#.. ..#.. ..#.. .###."),
                    Map.entry('l', ".##.. ..#.. ..#.. ..#.. ..#.. ..#.. .###."),
                    Map.entry('n', "..... ..... #.##. ##..# #...# #...# #...#"),
                    Map.entry('o', "..... ..... .###. #...# #...# #...# .###."),
                    Map.entry('r', "..... ..... #.##. ##..# #.... #.... #...."),
                    Map.entry('0', ".###. #...# #..## #.#.# ##..# #...# .###."),
                    Map.entry('1', "..#.. .##.. ..#.. ..#.. ..#.. ..#.. .###."),
                    Map.entry('2', ".###. #...# ....# ...#. ..#.. .#... #####"),
                    Map.entry('3', ".###. #...# ....# ..##. ....# #...# .###."),
                    Map.entry('4', "...#. ..##. .#.#. #..#. ##### ...#. ...#."),
                    Map.entry('5', "##### #.... ####. ....# ....# #...# .###."),
                    Map.entry('6', "..##. .#... #.... ####. #...# #...# .###."),
                    Map.entry('7', "##### ....# ...#. ..#.. .#... .#... .#..."),
                    Map.entry('8', ".###. #...# #...# .###. #...# #...# .###."),
                    Map.entry('9', ".###. #...# #...# .#### ....# ...#. .##.."));

    private CaptionFont() {}

    /**
     * Writes a caption; what would stand out over the picture is left out.
     *
     * @param left the first letter's left edge
     * @param top the letters' upper edge
     * @param colour red, green, blue
     */
    static void draw(BufferedImage on, String text, int left, int top, int colour) {
        for (int i = 0; i < text.length(); i++) {
            String[] rows = LETTERS.getOrDefault(text.charAt(i), "").split(" ", -1);
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length(); column++) {
                    if (rows[row].charAt(column) == '#') {
                        int x = left + (i * STEP + column) * DOT;
                        dot(on, x, top + row * DOT, colour);
                    }
                }
            }
        }
    }

    private static void dot(BufferedImage on, int left, int top, int colour) {
        for (int y = top; y < Math.min(top + DOT, on.getHeight()); y++) {
            for (int x = left; x < Math.min(left + DOT, on.getWidth()); x++) {
                on.setRGB(x, y, colour);
            }
        }
    }
}
