package org.layerwright.data.survey;

import org.layerwright.data.TestPictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures with something on them, and what becomes of them. */
public final class SurveyPictures {
    private SurveyPictures() {}

    /** Shapes on a ground that fades; each seed another picture. */
    public static BufferedImage scene(long seed) {
        Random random = new Random(seed);
        int width = 120;
        int height = 90;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(
                new GradientPaint(
                        0, 0, colour(random), random.nextInt(width), height, colour(random)));
        pen.fillRect(0, 0, width, height);
        for (int i = 0; i < 14; i++) {
            pen.setColor(colour(random));
            pen.fillOval(
                    random.nextInt(width) - 20,
                    random.nextInt(height) - 20,
                    10 + random.nextInt(60),
                    10 + random.nextInt(50));
        }
        pen.dispose();
        return image;
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(1 << 24));
    }

    public static byte[] png(BufferedImage image) {
        return TestPictures.encode(image, "png");
    }

    public static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Drawn again at another size; a negative width also turns it left for right. */
    public static BufferedImage redrawn(BufferedImage image, int width, int height) {
        int across = Math.abs(width);
        BufferedImage redrawn = new BufferedImage(across, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = redrawn.createGraphics();
        pen.drawImage(image, width < 0 ? across : 0, 0, width, height, null);
        pen.dispose();
        return redrawn;
    }
}
