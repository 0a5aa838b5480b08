package org.layerwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.data.TestPictures;
import org.tensorflow.types.TUint8;

import java.awt.image.BufferedImage;
import java.io.IOException;

class PictureTest {
    private static int red(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 16 & 0xff;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_USHORT_565_RGB,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void aBufferedImageKeepsItsPixels(int type) {
        BufferedImage image = TestPictures.noise(7, 5, type, 1);
        Picture picture = Picture.of("noise", image);
        try (ImageDecoder decoder = ImageDecoder.open(new ImageSize(5, 7, 3));
                TUint8 pixels = decoder.decode(picture)) {
            for (int y = 0; y < 5; y++) {
                for (int x = 0; x < 7; x++) {
                    assertThat(pixels.getByte(0, y, x, 0) & 0xff).isEqualTo(red(image, x, y));
                }
            }
        }
        assertThat(picture.name()).isEqualTo("noise");
    }

    @Test
    void bytesAreCopied() throws IOException {
        byte[] given = {1, 2, 3};
        Picture picture = Picture.of("three", given);
        given[0] = 9;
        picture.read()[1] = 9;
        assertThat(picture.read()).containsExactly(1, 2, 3);
        assertThat(picture.bytes()).isEqualTo(3);
    }
}
