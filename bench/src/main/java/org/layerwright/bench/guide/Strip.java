package org.layerwright.bench.guide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of one size side by side, as a JPEG file small enough for a repository. */
record Strip(BufferedImage picture) {
    private static final int GAP = 4;
    private static final float QUALITY = 0.85f;

    static Strip of(List<BufferedImage> images) {
        int width = images.get(0).getWidth();
        BufferedImage strip =
                new BufferedImage(
                        images.size() * (width + GAP) - GAP,
                        images.get(0).getHeight(),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = strip.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, strip.getWidth(), strip.getHeight());
        for (int i = 0; i < images.size(); i++) {
            graphics.drawImage(images.get(i), i * (width + GAP), 0, null);
        }
        graphics.dispose();
        return new Strip(strip);
    }

    /** Twice as large, pixels as squares. */
    Strip enlarged() {
        BufferedImage large =
                new BufferedImage(
                        2 * picture.getWidth(),
                        2 * picture.getHeight(),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = large.createGraphics();
        graphics.drawImage(picture, 0, 0, large.getWidth(), large.getHeight(), null);
        graphics.dispose();
        return new Strip(large);
    }

    void write(Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out =
                new MemoryCacheImageOutputStream(Files.newOutputStream(file))) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
