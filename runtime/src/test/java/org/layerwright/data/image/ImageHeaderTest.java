package org.layerwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.data.TestPictures;
import org.layerwright.data.problem.BadImageException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

class ImageHeaderTest {
    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    @Test
    void readsPngByHand() throws BadImageException {
        // Signature; IHDR of 13 bytes; 300 x 200, 16 bits, colour type 6.
        byte[] png =
                hex("89504E470D0A1A0A 0000000D 49484452 0000012C 000000C8 10 06 000000 00000000");
        assertThat(ImageHeader.read(png))
                .isEqualTo(
                        new ImageHeader(
                                ImageFormat.PNG, 300, 200, 4, 16, 1, 60_000, Orientation.UPRIGHT));
    }

    @Test
    void readsJpegByHandSkippingSegments() throws BadImageException {
        // SOI; APP0 of 4 bytes; a filled marker; DHT of 3, which is not a frame; SOF2: 8 bits, 16
        // rows of 512, 4 inks.
        byte[] jpeg = hex("FFD8 FFE0 0004 FFC0 FFFF C4 0003 00 FFC2 0014 08 0010 0200 04");
        assertThat(ImageHeader.read(jpeg))
                .isEqualTo(
                        new ImageHeader(
                                ImageFormat.JPEG, 512, 16, 4, 8, 1, 8192, Orientation.UPRIGHT));
    }

    @Test
    void readsGifByHandCountingFrames() throws BadImageException {
        // 3 x 2 screen, global table of 2 colours; an extension of one 2-byte block; two frames, 3
        // x 2 and 5 x 4, the
        // second with a local table of 4 colours.
        byte[] gif =
                hex(
                        "474946383961 0300 0200 80 00 00 000000FFFFFF 21 F9 02 AABB 00"
                                + "2C 0000 0000 0300 0200 00 02 01 44 00"
                                + "2C 0000 0000 0500 0400 81 000000 000000 000000 000000 02 02 4400 00 3B");
        assertThat(ImageHeader.read(gif))
                .isEqualTo(
                        new ImageHeader(ImageFormat.GIF, 3, 2, 1, 8, 2, 26, Orientation.UPRIGHT));
    }

    @Test
    void readsTopDownBmpByHand() throws BadImageException {
        byte[] bmp =
                hex(
                        "424D 00000000 00000000 36000000 28000000 07000000 FBFFFFFF 0100 2000 00000000");
        assertThat(ImageHeader.read(bmp))
                .isEqualTo(
                        new ImageHeader(ImageFormat.BMP, 7, 5, 4, 8, 1, 35, Orientation.UPRIGHT));
    }

    @ParameterizedTest
    @CsvSource({"png, PNG, 3", "jpg, JPEG, 3", "gif, GIF, 1", "bmp, BMP, 3"})
    void agreesWithTheJdksWriters(String extension, ImageFormat format, int components)
            throws BadImageException {
        byte[] content =
                TestPictures.encode(
                        TestPictures.noise(31, 17, BufferedImage.TYPE_INT_RGB, 1), extension);
        assertThat(ImageHeader.read(content))
                .isEqualTo(
                        new ImageHeader(
                                format, 31, 17, components, 8, 1, 31 * 17, Orientation.UPRIGHT));
    }

    @Test
    void agreesWithTheJdksWriterOfAnimations() throws BadImageException, IOException {
        byte[] gif = TestPictures.animatedGif(8, 6, List.of(0xFF0000, 0x00FF00, 0x0000FF));
        assertThat(ImageHeader.read(gif))
                .isEqualTo(
                        new ImageHeader(ImageFormat.GIF, 8, 6, 1, 8, 3, 144, Orientation.UPRIGHT));
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg", "gif", "bmp"})
    void noChangedByteBreaksTheParser(String extension) {
        byte[] content =
                TestPictures.encode(
                        TestPictures.noise(5, 4, BufferedImage.TYPE_BYTE_GRAY, 1), extension);
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            byte[] changed = content.clone();
            for (int change = 0; change < 3; change++) {
                changed[random.nextInt(Math.min(64, changed.length))] = (byte) random.nextInt();
            }
            try {
                assertThat(ImageHeader.read(changed).pixels()).isPositive();
            } catch (BadImageException e) {
                assertThat(e.fault().what()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg", "gif", "bmp"})
    void noPrefixOfAFileBreaksTheParser(String extension) {
        byte[] content =
                TestPictures.encode(
                        TestPictures.noise(5, 4, BufferedImage.TYPE_INT_RGB, 1), extension);
        for (int length = 0; length < content.length; length++) {
            byte[] prefix = Arrays.copyOf(content, length);
            try {
                assertThat(ImageHeader.read(prefix).width()).isEqualTo(5);
            } catch (BadImageException e) {
                assertThat(e)
                        .hasMessageMatching(
                                "is (empty|truncated|no picture|a GIF without a frame).*");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'RIFF0000WEBPVP8 ', a WebP picture",
        "'<html><body>', a web page or other text",
        "'version https://git-lfs.github.com/spec/v1', 'a Git LFS pointer, not the picture itself'",
        "'0000ftypheic', a HEIC picture or a video",
        "'hello', no picture"
    })
    void saysWhatAForeignFileIs(String content, String kind) {
        assertThatThrownBy(() -> ImageHeader.read(content.getBytes(UTF_8)))
                .hasMessage(
                        "is "
                                + kind
                                + "; JPEG, PNG, GIF and BMP can be read. Convert it, or remove it from the data set.");
    }

    @ParameterizedTest
    @CsvSource({
        "28000000 02000000 02000000 0100 0400 00000000, of 4 bits a pixel",
        "28000000 02000000 02000000 0100 0800 01000000, with compression 1",
        "0C000000 0200 0200 0100 1800, with an OS/2 header"
    })
    void refusesBmpKindsTheDecoderWouldGetWrong(String info, String kind) {
        byte[] bmp = hex("424D 00000000 00000000 36000000" + info);
        assertThatThrownBy(() -> ImageHeader.read(bmp))
                .hasMessageStartingWith("is a BMP " + kind + ", which");
    }

    @Test
    void refusesPalettesOfColourButNotOfGreyInBmp() throws BadImageException {
        byte[] grey =
                TestPictures.encode(
                        TestPictures.noise(4, 3, BufferedImage.TYPE_BYTE_GRAY, 1), "bmp");
        assertThat(ImageHeader.read(grey).components()).isEqualTo(1);
        byte[] colour =
                TestPictures.encode(
                        TestPictures.noise(4, 3, BufferedImage.TYPE_BYTE_INDEXED, 1), "bmp");
        assertThatThrownBy(() -> ImageHeader.read(colour))
                .hasMessageStartingWith("is a BMP with a colour palette");
    }

    @Test
    void refusesSizesThatMakeNoSense() {
        byte[] png = hex("89504E470D0A1A0A 0000000D 49484452 00000000 000000C8 08 02 000000");
        assertThatThrownBy(() -> ImageHeader.read(png))
                .hasMessageStartingWith("claims 0x200 pixels in its PNG header");
        byte[] jpeg = "\u00FF\u00D8\u00FF\u00D9".getBytes(ISO_8859_1);
        assertThatThrownBy(() -> ImageHeader.read(jpeg))
                .hasMessageStartingWith("is a JPEG without a size");
    }
}
