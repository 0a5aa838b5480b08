package org.layerwright.train.callback;

import com.google.protobuf.ByteString;

import org.tensorflow.proto.Summary;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/**
 * A picture that TensorBoard shows as it changes over the epochs.
 *
 * @param tag its name
 * @param everyEpochs how often it is taken
 * @param source makes it
 */
record PictureLog(String tag, int everyEpochs, Supplier<BufferedImage> source) {

    /** The picture of now, as PNG. */
    Summary.Value value() {
        BufferedImage picture = source.get();
        Summary.Image image =
                Summary.Image.newBuilder()
                        .setHeight(picture.getHeight())
                        .setWidth(picture.getWidth())
                        .setColorspace(picture.getColorModel().getNumComponents())
                        .setEncodedImageString(ByteString.copyFrom(png(picture)))
                        .build();
        return Summary.Value.newBuilder().setTag(tag).setImage(image).build();
    }

    private byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, "png", bytes)) {
                throw new IOException("there is no PNG form of " + picture.getColorModel());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the picture %s cannot be encoded: %s".formatted(tag, e.getMessage()), e);
        }
        return bytes.toByteArray();
    }
}
