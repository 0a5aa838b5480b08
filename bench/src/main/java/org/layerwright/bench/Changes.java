package org.layerwright.bench;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What happens to a picture on its way through the world, with the JDK's own means. */
final class Changes {
    private Changes() {}

    /** By name, in the order of the table. */
    static Map<String, UnaryOperator<BufferedImage>> all() {
        Map<String, UnaryOperator<BufferedImage>> changes = new LinkedHashMap<>();
        for (int quality : new int[] {95, 75, 50, 30}) {
            changes.put("JPEG of quality " + quality, image -> jpeg(image, quality / 100f));
        }
        for (int percent : new int[] {150, 75, 50, 25}) {
            changes.put("resized to %d %%".formatted(percent), image -> resized(image, percent));
        }
        changes.put("squeezed to a square", image -> scaled(image, 160, 160));
        for (int percent : new int[] {2, 5, 10}) {
            changes.put(
                    "cropped by %d %% of the side, off centre".formatted(percent),
                    image -> cropped(image, percent));
        }
        for (int percent : new int[] {70, 85, 115, 130}) {
            changes.put("brightness %d %%".formatted(percent), image -> bright(image, percent));
        }
        changes.put(
                "half the size, quality 50, brightness 85 %",
                image -> bright(jpeg(resized(image, 50), 0.5f), 85));
        return changes;
    }

    /** Left for right. */
    static BufferedImage mirrored(BufferedImage image) {
        BufferedImage mirrored = blank(image.getWidth(), image.getHeight());
        Graphics2D graphics = mirrored.createGraphics();
        graphics.drawImage(image, image.getWidth(), 0, -image.getWidth(), image.getHeight(), null);
        graphics.dispose();
        return mirrored;
    }

    private static BufferedImage jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
            stream.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage resized(BufferedImage image, int percent) {
        return scaled(image, image.getWidth() * percent / 100, image.getHeight() * percent / 100);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = blank(width, height);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    /** A quarter of the loss at the left and top, three quarters at the right and bottom. */
    private static BufferedImage cropped(BufferedImage image, int percent) {
        int lostX = image.getWidth() * percent / 100;
        int lostY = image.getHeight() * percent / 100;
        return image.getSubimage(
                lostX / 4, lostY / 4, image.getWidth() - lostX, image.getHeight() - lostY);
    }

    private static BufferedImage bright(BufferedImage image, int percent) {
        return new RescaleOp(percent / 100f, 0, null)
                .filter(image, blank(image.getWidth(), image.getHeight()));
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }
}
