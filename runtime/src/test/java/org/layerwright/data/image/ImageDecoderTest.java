package org.layerwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.TestPictures;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.problem.BadImageException;
import org.layerwright.data.problem.DataException;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TUint8;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

class ImageDecoderTest {
    private static int[] pixels(byte[] content, int height, int width, int channels) {
        try (ImageDecoder decoder = ImageDecoder.open(new ImageSize(height, width, channels));
                TUint8 image = decoder.decode(content)) {
            assertThat(image.shape()).isEqualTo(Shape.of(1, height, width, channels));
            return unsigned(image);
        }
    }

    private static int[] unsigned(TUint8 image) {
        byte[] raw = new byte[(int) image.size()];
        image.asRawTensor().data().read(raw);
        return IntStream.range(0, raw.length).map(i -> Byte.toUnsignedInt(raw[i])).toArray();
    }

    private static void assertAllClose(int[] actual, int expected, int tolerance) {
        for (int value : actual) {
            assertThat(value).isCloseTo(expected, Offset.offset(tolerance));
        }
    }

    /**
     * One channel of a pixel, resized by the definition: half-pixel centres, two neighbours each
     * way, clamped.
     */
    private static double bilinear(BufferedImage from, double y, double x, int shift) {
        int top = (int) Math.floor(y);
        int left = (int) Math.floor(x);
        double value = 0;
        for (int dy = 0; dy <= 1; dy++) {
            for (int dx = 0; dx <= 1; dx++) {
                int row = Math.min(Math.max(top + dy, 0), from.getHeight() - 1);
                int column = Math.min(Math.max(left + dx, 0), from.getWidth() - 1);
                double weight =
                        (dy == 0 ? 1 - (y - top) : y - top) * (dx == 0 ? 1 - (x - left) : x - left);
                value += weight * (from.getRGB(column, row) >> shift & 0xFF);
            }
        }
        return value;
    }

    @ParameterizedTest
    @CsvSource({"png, 7, 5", "png, 20, 31", "bmp, 8, 8", "png, 13, 11"})
    void resizesBilinearlyWithHalfPixelCentres(String format, int height, int width) {
        BufferedImage image = TestPictures.noise(11, 13, BufferedImage.TYPE_INT_RGB, 5);
        int[] actual = pixels(TestPictures.encode(image, format), height, width, 3);
        for (int i = 0; i < actual.length; i++) {
            int row = i / 3 / width;
            int column = i / 3 % width;
            double y = (row + 0.5) * 13 / height - 0.5;
            double x = (column + 0.5) * 11 / width - 0.5;
            double expected = bilinear(image, y, x, 16 - 8 * (i % 3));
            assertThat((double) actual[i])
                    .as("value %d", i)
                    .isCloseTo(expected, Offset.offset(0.501));
        }
    }

    @Test
    void aJpegIsWhatTheJdkDecodes() throws IOException {
        byte[] jpeg =
                TestPictures.encode(
                        TestPictures.plain(16, 16, BufferedImage.TYPE_INT_RGB, 0xC86432), "jpg");
        int[] actual = pixels(jpeg, 2, 2, 3);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).isCloseTo(new int[] {0xC8, 0x64, 0x32}[i % 3], Offset.offset(2));
        }
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg", "bmp", "gif"})
    void greyBecomesThreeEqualChannels(String format) {
        BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 64; i++) {
            grey.getRaster().setSample(i % 8, i / 8, 0, 180);
        }
        assertAllClose(pixels(TestPictures.encode(grey, format), 4, 4, 3), 180, 1);
        assertAllClose(pixels(TestPictures.encode(grey, format), 4, 4, 1), 180, 1);
    }

    @ParameterizedTest
    @CsvSource({"png", "bmp", "gif"})
    void greyOutOfColourIsLuminance(String format) {
        byte[] content =
                TestPictures.encode(
                        TestPictures.plain(4, 4, BufferedImage.TYPE_INT_RGB, 0xC80A64), format);
        // 0.299 * 200 + 0.587 * 10 + 0.114 * 100 = 77.07
        assertThat(pixels(content, 2, 2, 1)).containsOnly(77);
    }

    @Test
    void alphaIsDroppedOrKeptNotBlended() {
        byte[] png =
                TestPictures.encode(
                        TestPictures.plain(4, 4, BufferedImage.TYPE_INT_ARGB, 0x40C86432), "png");
        assertThat(pixels(png, 1, 1, 3)).containsExactly(0xC8, 0x64, 0x32);
        assertThat(pixels(png, 1, 1, 4)).containsExactly(0xC8, 0x64, 0x32, 0x40);
    }

    @Test
    void aFileWithoutAlphaIsOpaque() {
        byte[] png =
                TestPictures.encode(
                        TestPictures.plain(4, 4, BufferedImage.TYPE_INT_RGB, 0xC86432), "png");
        assertThat(pixels(png, 1, 1, 4)).containsExactly(0xC8, 0x64, 0x32, 0xFF);
    }

    @Test
    void ofA32BitBmpTheColoursAreRead() {
        // One pixel, stored as blue, green, red, alpha.
        byte[] bmp =
                HexFormat.of()
                        .parseHex(
                                "424D3A0000000000000036000000"
                                        + "28000000010000000100000001002000"
                                        + "000000000400000000000000000000000000000000000000"
                                        + "3264C840");
        assertThat(pixels(bmp, 1, 1, 3)).containsExactly(0xC8, 0x64, 0x32);
        assertThat(pixels(bmp, 1, 1, 4)).containsExactly(0xC8, 0x64, 0x32, 0x40);
    }

    @Test
    void ofSixteenBitsTheUpperEightCount() {
        BufferedImage deep = new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY);
        for (int i = 0; i < 16; i++) {
            deep.getRaster().setSample(i % 4, i / 4, 0, 0x9C40);
        }
        assertThat(pixels(TestPictures.encode(deep, "png"), 2, 2, 3)).containsOnly(0x9C);
    }

    @Test
    void ofAnAnimationTheFirstFrameCounts() throws IOException {
        byte[] gif = TestPictures.animatedGif(6, 6, List.of(0xFF0000, 0x00FF00));
        assertThat(pixels(gif, 1, 1, 3)).containsExactly(255, 0, 0);
    }

    @Test
    void cmykIsConverted() throws IOException {
        // Adobe stores inks inverted: 255 is no ink. Red = C 0, M 100 %, Y 100 %, K 0.
        int[] red = pixels(TestPictures.cmykJpeg(16, 16, new int[] {255, 0, 0, 255}), 1, 1, 3);
        assertThat(red[0]).isCloseTo(255, Offset.offset(2));
        assertThat(red[1]).isCloseTo(0, Offset.offset(2));
        assertThat(red[2]).isCloseTo(0, Offset.offset(2));
        int[] half = pixels(TestPictures.cmykJpeg(16, 16, new int[] {255, 255, 255, 128}), 1, 1, 3);
        assertAllClose(half, 128, 2);
    }

    @Test
    void predictionSeesWhatTrainingSees(@TempDir Path folder) {
        ImageDataset data = TestPictures.dataset(folder, 3, 1);
        try (BatchSource source = BatchSource.open(data, BatchOptions.of(5, 4, 3));
                Epoch epoch = source.epochInOrder();
                Batch batch = epoch.next();
                ImageDecoder decoder = ImageDecoder.open(new ImageSize(5, 4, 3))) {
            int[] trained = unsigned(batch.images());
            for (int i = 0; i < 3; i++) {
                try (TUint8 image = decoder.decode(data.examples().get(i).picture())) {
                    assertThat(unsigned(image))
                            .isEqualTo(Arrays.copyOfRange(trained, i * 60, (i + 1) * 60));
                }
            }
        }
    }

    @Test
    void whatCannotBeDecodedIsNamed(@TempDir Path folder) {
        Path text = TestPictures.write(folder.resolve("note.jpg"), "hello".getBytes(UTF_8));
        try (ImageDecoder decoder = ImageDecoder.open(new ImageSize(4, 4, 3))) {
            assertThatThrownBy(() -> decoder.decode(Picture.of(text)))
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith(text + ": it is no picture;");
            assertThatThrownBy(() -> decoder.decode(new byte[0]))
                    .isInstanceOf(DataException.class)
                    .hasMessageStartingWith("picture in memory: it is empty. ");
            byte[] bomb =
                    HexFormat.of()
                            .parseHex(
                                    "89504E470D0A1A0A0000000D494844520000C3500000C35008020000001234567800");
            assertThatThrownBy(() -> decoder.decode(bomb))
                    .hasMessageEndingWith("above the limit of 67,108,864. Scale it down.");
        }
    }

    /** A JPEG of the channels wanted skips the mixing of channels, a PNG of its pixels cannot. */
    @Test
    void theShortWayGivesTheSamePixels() throws IOException {
        BufferedImage noise = TestPictures.noise(37, 23, BufferedImage.TYPE_INT_RGB, 5);
        byte[] jpeg = TestPictures.encode(noise, "jpg");
        int[] own;
        try (DecodeGraph whole = new DecodeGraph((tf, image) -> image)) {
            own = unsignedOf(whole, jpeg);
        } catch (BadImageException e) {
            throw new AssertionError(e);
        }
        BufferedImage decoded = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 37 * 23; i++) {
            int rgb = own[3 * i] << 16 | own[3 * i + 1] << 8 | own[3 * i + 2];
            decoded.setRGB(i % 37, i / 37, rgb);
        }
        byte[] png = TestPictures.encode(decoded, "png");
        assertThat(pixels(jpeg, 11, 17, 3)).isEqualTo(pixels(png, 11, 17, 3));
    }

    private static int[] unsignedOf(DecodeGraph graph, byte[] content) throws BadImageException {
        return graph.run(ImageBytes.check(content, PixelLimit.fixed()), ImageDecoderTest::unsigned);
    }
}
