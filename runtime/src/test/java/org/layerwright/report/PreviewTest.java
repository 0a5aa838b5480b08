package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

class PreviewTest {
    private static final int INK = 0xFF404040;

    private final Path folder;

    PreviewTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void eachPictureStandsInItsPlaceAsItIs() throws Exception {
        Preview preview = preview(100, 120, 0xFF0000, 0x00FF00, 0x0000FF);

        BufferedImage png = ImageIO.read(preview.writePng(folder.resolve("a/p.png")).toFile());

        // Three pictures of 100x120 in a row, 10 apart, 26 below each for the caption.
        assertThat(png.getWidth()).isEqualTo(10 + 3 * 110);
        assertThat(png.getHeight()).isEqualTo(10 + 146);
        int[] colours = {0xFFFF0000, 0xFF00FF00, 0xFF0000FF};
        for (int cell = 0; cell < 3; cell++) {
            int left = 10 + 110 * cell;
            for (int x : new int[] {left, left + 99}) {
                assertThat(png.getRGB(x, 10)).isEqualTo(colours[cell]);
                assertThat(png.getRGB(x, 129)).isEqualTo(colours[cell]);
            }
            assertThat(png.getRGB(left - 1, 10)).isEqualTo(0xFFFAFAF8);
            assertThat(png.getRGB(left + 100, 10)).isEqualTo(0xFFFAFAF8);
            assertThat(png.getRGB(left, 130)).isEqualTo(0xFFFAFAF8);
        }
    }

    /** The digit 1 is a stem with a foot: in its third column of dots ink from top to bottom. */
    @Test
    void captionsAreNumbers() {
        BufferedImage png = preview(100, 120, 0, 0).picture();

        for (int y = 134; y < 134 + 14; y++) {
            assertThat(png.getRGB(120 + 4, y)).as("row %d", y).isEqualTo(INK);
            assertThat(png.getRGB(120 + 5, y)).as("row %d", y).isEqualTo(INK);
        }
        assertThat(png.getRGB(120, 134)).isNotEqualTo(INK);
    }

    @ParameterizedTest
    @CsvSource({
        // pixels, shown: enlarged by whole numbers to 96 at least, reduced to 320 at most
        "28, 20, 112, 80",
        "96, 96, 96, 96",
        "300, 200, 300, 200",
        "640, 480, 320, 240",
        "1, 1, 96, 96",
        "1000, 1, 320, 1",
    })
    void sizesAreFitToLookAt(int width, int height, int shownWidth, int shownHeight) {
        SheetLayout layout = SheetLayout.of(5, width, height);
        assertThat(layout.width()).isEqualTo(shownWidth);
        assertThat(layout.height()).isEqualTo(shownHeight);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "9, 3", "25, 5", "17, 6"})
    void rowsAreFilledWherePossible(int cells, int columns) {
        assertThat(SheetLayout.of(cells, 150, 150).columns()).isEqualTo(columns);
    }

    @Test
    void enlargedPixelsStaySquares() {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 0, 0xFFFFFF);
        BufferedImage png = new Preview("Net", image, List.of(image)).picture();
        assertThat(png.getRGB(10 + 47, 10 + 47)).isEqualTo(0xFF000000);
        assertThat(png.getRGB(10 + 48, 10 + 47)).isEqualTo(0xFFFFFFFF);
        assertThat(png.getRGB(10 + 48, 10 + 48)).isEqualTo(0xFF000000);
    }

    @Test
    void thePageHoldsAllPictures() throws Exception {
        Path page = preview(10, 10, 1, 2, 3).writeHtml(folder.resolve("b/p.html"));

        Document html = XmlOf.text(Files.readString(page).replace("<!doctype html>", ""));
        assertThat(XmlOf.elements(html, "img"))
                .extracting(image -> image.getAttribute("alt"))
                .containsExactly("original", "1", "2");
        assertThat(XmlOf.texts(html, "h1")).containsExactly("Net: augmentation of a.png");
    }

    private static Preview preview(int width, int height, int... colours) {
        List<BufferedImage> images =
                IntStream.of(colours)
                        .mapToObj(
                                colour -> {
                                    BufferedImage image =
                                            new BufferedImage(
                                                    width, height, BufferedImage.TYPE_INT_RGB);
                                    int[] all =
                                            Collections.nCopies(width * height, colour).stream()
                                                    .mapToInt(Integer::intValue)
                                                    .toArray();
                                    image.setRGB(0, 0, width, height, all, 0, width);
                                    return image;
                                })
                        .toList();
        return new Preview(
                "Net: augmentation of a.png", images.get(0), images.subList(1, images.size()));
    }
}
