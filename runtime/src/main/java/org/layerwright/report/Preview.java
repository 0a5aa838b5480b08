package org.layerwright.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * One image as a network gets it, and draws of its augmentation: what a training step makes of it.
 *
 * @param title what is shown, for the page's heading
 * @param original the image without augmentation, at the network's size
 * @param draws the image after the augmentation, once for each draw; all of the original's size
 */
public record Preview(String title, BufferedImage original, List<BufferedImage> draws) {
    private static final String ORIGINAL = "original";

    public Preview {
        draws = List.copyOf(draws);
    }

    /** The original and the draws, for a page of your own. */
    public ContactSheet sheet() throws IOException {
        List<SheetImage> images = new ArrayList<>();
        images.add(SheetImage.of(original, ORIGINAL));
        for (BufferedImage draw : draws) {
            images.add(SheetImage.of(draw, String.valueOf(images.size())));
        }
        return ContactSheet.of(images);
    }

    /** All on one picture: the original first, then the draws with their numbers, row by row. */
    public BufferedImage picture() {
        List<BufferedImage> images = new ArrayList<>(List.of(original));
        images.addAll(draws);
        SheetLayout layout =
                SheetLayout.of(images.size(), original.getWidth(), original.getHeight());
        SheetPainter painter = new SheetPainter(layout);
        for (int i = 0; i < images.size(); i++) {
            painter.paint(i, images.get(i), i == 0 ? ORIGINAL : String.valueOf(i));
        }
        return painter.picture();
    }

    /**
     * Writes {@link #picture} as a PNG file; its folder is made if it is missing.
     *
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path writePng(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(picture(), "png", out);
        }
        return file;
    }

    /**
     * Writes a page that needs no other file; its folder is made if it is missing.
     *
     * @return the file
     * @throws IOException if it cannot be written; an older page is then intact
     */
    public Path writeHtml(Path file) throws IOException {
        return HtmlReport.titled(title)
                .subtitled(
                        "The image as the network gets it, %dx%d, and %d draws of the augmentation."
                                .formatted(original.getHeight(), original.getWidth(), draws.size()))
                .section("Draws", sheet())
                .write(file);
    }
}
