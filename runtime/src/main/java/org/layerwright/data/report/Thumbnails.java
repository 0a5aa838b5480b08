package org.layerwright.data.report;

import org.layerwright.data.image.DecodedPicture;
import org.layerwright.data.image.OwnSizeDecoder;
import org.layerwright.data.problem.BadImageException;
import org.layerwright.data.survey.SurveyedPicture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Small pictures side by side, as one. */
record Thumbnails(OwnSizeDecoder decoder) {
    private static final int HEIGHT = 120;
    private static final int WIDEST = 240;
    private static final int GAP = 4;
    private static final int CHANNELS = 3;

    /** A JPEG file of those that can still be read; nothing if none can. */
    Optional<byte[]> sideBySide(List<SurveyedPicture> pictures) {
        List<BufferedImage> small = new ArrayList<>();
        for (SurveyedPicture picture : pictures) {
            try {
                small.add(shrunk(decoder.decode(picture.example().picture())));
            } catch (BadImageException e) {
                // It is gone since the survey: the page shows the others.
                continue;
            }
        }
        return small.isEmpty() ? Optional.empty() : Optional.of(jpeg(joined(small)));
    }

    private static BufferedImage shrunk(DecodedPicture picture) {
        BufferedImage whole =
                new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        byte[] rgb = picture.rgb();
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            int at = i * CHANNELS;
            whole.setRGB(
                    i % picture.width(),
                    i / picture.width(),
                    (rgb[at] & 0xFF) << 16 | (rgb[at + 1] & 0xFF) << 8 | (rgb[at + 2] & 0xFF));
        }
        int width = Math.max(1, Math.round((float) HEIGHT * picture.width() / picture.height()));
        BufferedImage small =
                new BufferedImage(Math.min(WIDEST, width), HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(
                whole.getScaledInstance(small.getWidth(), HEIGHT, Image.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        graphics.dispose();
        return small;
    }

    private static BufferedImage joined(List<BufferedImage> pictures) {
        int width = pictures.stream().mapToInt(each -> each.getWidth() + GAP).sum() - GAP;
        BufferedImage joined = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = joined.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, HEIGHT);
        int x = 0;
        for (BufferedImage picture : pictures) {
            graphics.drawImage(picture, x, 0, null);
            x += picture.getWidth() + GAP;
        }
        graphics.dispose();
        return joined;
    }

    private static byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
