package org.layerwright.samples.covers;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Letters as strokes on a grid three wide and five high: a font would differ from machine to
 * machine, or be missing.
 */
final class Lettering {
    static final int COLUMNS = 2;
    static final int ROWS = 4;

    /** Each stroke a word, each point a column and a row. */
    private static final List<String> LETTERS =
            List.of(
                    "04 01 10 21 24 | 02 22",
                    "24 04 00 20",
                    "00 04 14 23 21 10 00",
                    "20 00 04 24 | 02 12",
                    "20 00 04 24 22 12",
                    "00 04 | 02 22 | 20 24",
                    "00 04 | 20 02 24",
                    "00 04 24",
                    "04 00 12 20 24",
                    "04 00 24 20",
                    "00 20 24 04 00",
                    "04 00 20 22 02",
                    "04 00 20 22 02 | 12 24",
                    "20 00 02 22 24 04",
                    "00 20 | 10 14",
                    "00 04 24 20",
                    "00 14 20",
                    "00 04 12 24 20",
                    "00 24 | 20 04",
                    "00 20 04 24");

    private Lettering() {}

    /** The strokes of some letter, its top left corner at the origin. */
    static Shape letter(RandomGenerator random, double width, double height) {
        Path2D letter = new Path2D.Double();
        for (String stroke : LETTERS.get(random.nextInt(LETTERS.size())).split(" \\| ", -1)) {
            boolean first = true;
            for (String point : stroke.split(" ", -1)) {
                double x = (point.charAt(0) - '0') * width / COLUMNS;
                double y = (point.charAt(1) - '0') * height / ROWS;
                if (first) {
                    letter.moveTo(x, y);
                } else {
                    letter.lineTo(x, y);
                }
                first = false;
            }
        }
        return letter;
    }

    /**
     * Letters one after the other, separated by {@code gap}, the first one's top left corner at the
     * origin.
     */
    static Shape word(
            RandomGenerator random, int letters, double width, double height, double gap) {
        Path2D word = new Path2D.Double();
        for (int i = 0; i < letters; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(i * (width + gap), 0);
            word.append(place.createTransformedShape(letter(random, width, height)), false);
        }
        return word;
    }
}
