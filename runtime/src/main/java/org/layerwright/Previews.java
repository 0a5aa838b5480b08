package org.layerwright;

import org.layerwright.data.image.ImageDecoder;
import org.layerwright.data.image.ImageSize;
import org.layerwright.data.image.Picture;
import org.layerwright.data.image.PixelImages;
import org.layerwright.graph.InputInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;
import org.layerwright.report.Preview;
import org.tensorflow.types.TUint8;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shows what a network's augmentation makes of an image. */
record Previews(NetworkInfo info, NetworkSession session) {
    /** One picture holds them all; more could not be looked at. */
    private static final int MOST = 400;

    Preview of(Path image, long first, int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "a preview has 1 to %d draws, not %d".formatted(MOST, count));
        }
        InputInfo form = info.image();
        if (!session.network().augmented().containsKey(form.name())) {
            throw new IllegalStateException(
                    "%s has no augmentation to preview: add @Augmented to its declaration"
                            .formatted(info.name()));
        }
        try (ImageDecoder decoder =
                        ImageDecoder.open(
                                new ImageSize(form.height(), form.width(), form.channels()));
                TUint8 pixels = decoder.decode(Picture.of(image))) {
            List<BufferedImage> draws = new ArrayList<>();
            for (int draw = 0; draw < count; draw++) {
                float[] values = session.augmented(form.name(), pixels, first + draw);
                draws.add(PixelImages.of(values, form.height(), form.width(), form.channels()));
            }
            String title = "%s: augmentation of %s".formatted(info.name(), image.getFileName());
            return new Preview(title, PixelImages.of(pixels), draws);
        }
    }
}
