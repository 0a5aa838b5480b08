package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class ImageInspectorTest {
    private final Path folder;

    ImageInspectorTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Writes the pictures and a CSV that names them in this order, from line 2 on. */
    private ImageDataset dataset(Map<String, byte[]> files) throws IOException {
        StringBuilder csv = new StringBuilder("file,labels\n");
        files.forEach(
                (name, content) -> {
                    TestPictures.write(folder.resolve("images").resolve(name), content);
                    csv.append(name).append(",any\n");
                });
        Path file = folder.resolve("labels.csv");
        Files.writeString(file, csv);
        return ImageDataset.fromCsv(file);
    }

    private static byte[] noise(int type, String format) {
        return TestPictures.encode(TestPictures.noise(40, 30, type, 3), format);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    @Test
    void oddButSoundPicturesPassAndTrain() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("rgb.jpg", noise(BufferedImage.TYPE_INT_RGB, "jpg"));
        files.put("grey.jpg", noise(BufferedImage.TYPE_BYTE_GRAY, "jpg"));
        files.put("cmyk.jpg", TestPictures.cmykJpeg(40, 30, new int[] {10, 90, 200, 255}));
        files.put("deep.png", noise(BufferedImage.TYPE_USHORT_GRAY, "png"));
        files.put("alpha.png", noise(BufferedImage.TYPE_INT_ARGB, "png"));
        files.put("palette.png", noise(BufferedImage.TYPE_BYTE_INDEXED, "png"));
        files.put("bits.png", noise(BufferedImage.TYPE_BYTE_BINARY, "png"));
        files.put("animated.gif", TestPictures.animatedGif(40, 30, List.of(1, 2, 3)));
        files.put("plain.bmp", noise(BufferedImage.TYPE_INT_RGB, "bmp"));
        files.put("grey.bmp", noise(BufferedImage.TYPE_BYTE_GRAY, "bmp"));
        files.put("misnamed.png", noise(BufferedImage.TYPE_INT_RGB, "jpg"));
        ImageDataset data = dataset(files);
        assertThat(ImageInspector.inspect(data, InspectionOptions.rejecting()))
                .satisfies(inspection -> assertThat(inspection.problems()).isEmpty())
                .satisfies(
                        inspection ->
                                assertThat(inspection.usable().examples())
                                        .isEqualTo(data.examples()));
        for (int channels : new int[] {1, 3, 4}) {
            BatchOptions options = BatchOptions.of(6, 6, channels).batchSize(100).cache(Cache.NONE);
            try (BatchSource source = BatchSource.open(data, options);
                    Epoch epoch = source.epochInOrder();
                    Batch batch = epoch.next()) {
                assertThat(batch.images().shape().asArray())
                        .containsExactly(files.size(), 6, 6, channels);
            }
        }
    }

    @Test
    void everyBadPictureIsNamedWithFileAndLine() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("good.png", noise(BufferedImage.TYPE_INT_RGB, "png"));
        files.put("empty.jpg", new byte[0]);
        files.put("text.jpg", "not a picture".getBytes(UTF_8));
        files.put("truncated.jpg", half(noise(BufferedImage.TYPE_INT_RGB, "jpg")));
        files.put("truncated.png", half(noise(BufferedImage.TYPE_INT_RGB, "png")));
        files.put("truncated.gif", half(noise(BufferedImage.TYPE_INT_RGB, "gif")));
        files.put("truncated.bmp", half(noise(BufferedImage.TYPE_INT_RGB, "bmp")));
        byte[] corrupt = noise(BufferedImage.TYPE_INT_RGB, "png");
        corrupt[corrupt.length / 2] ^= 0x55;
        files.put("corrupt.png", corrupt);
        files.put("bomb.png", bomb());
        files.put("missing.png", new byte[0]);
        ImageDataset data = dataset(files);
        Files.delete(folder.resolve("images/missing.png"));

        Inspection inspection = ImageInspector.inspect(data, InspectionOptions.skipping());

        assertThat(inspection.usable().examples()).isEqualTo(data.examples().subList(0, 1));
        Path images = folder.resolve("images");
        assertThat(inspection.problems())
                .extracting(
                        DataProblem::where,
                        problem -> problem.what().replaceFirst("( \\(|;|, ).*", ""))
                .containsExactly(
                        at(3, images + "/empty.jpg is empty"),
                        at(4, images + "/text.jpg is no picture"),
                        at(5, images + "/truncated.jpg cannot be decoded"),
                        at(6, images + "/truncated.png cannot be decoded"),
                        at(
                                7,
                                images
                                        + "/truncated.gif is truncated: its GIF structure breaks off after "
                                        + half(noise(BufferedImage.TYPE_INT_RGB, "gif")).length
                                        + " bytes"),
                        at(8, images + "/truncated.bmp cannot be decoded"),
                        at(9, images + "/corrupt.png cannot be decoded"),
                        at(10, images + "/bomb.png claims 50000x50000 pixels"),
                        at(11, images + "/missing.png does not exist"));
        assertThatThrownBy(() -> ImageInspector.inspect(data, InspectionOptions.rejecting()))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("9 of 10 pictures cannot be used:\n  labels.csv:3: ")
                .hasMessageContaining(
                        "bomb.png claims 50000x50000 pixels, above the limit of 67,108,864. Scale it down, or raise maxPixels");
    }

    private static Tuple at(int line, String what) {
        return tuple("labels.csv:" + line, what);
    }

    /** A header that claims 2,500 megapixels, and nothing behind it. */
    private static byte[] bomb() {
        return HexFormat.of()
                .parseHex("89504E470D0A1A0A0000000D494844520000C3500000C35008020000001234567800");
    }

    @ParameterizedTest
    @CsvSource({"1199, false", "1200, true"})
    void thePixelLimitIsInclusive(long limit, boolean usable) throws IOException {
        ImageDataset data =
                dataset(
                        Map.of(
                                "a.png", noise(BufferedImage.TYPE_INT_RGB, "png"),
                                "tiny.png",
                                        TestPictures.encode(
                                                TestPictures.noise(
                                                        1, 1, BufferedImage.TYPE_INT_RGB, 1),
                                                "png")));
        Inspection inspection =
                ImageInspector.inspect(data, InspectionOptions.skipping().maxPixels(limit));
        assertThat(inspection.problems()).hasSize(usable ? 0 : 1);
    }

    @Test
    void framesCountTowardsThePixelLimit() throws IOException {
        ImageDataset data =
                dataset(Map.of("a.gif", TestPictures.animatedGif(10, 10, List.of(1, 2, 3))));
        assertThatThrownBy(
                        () ->
                                ImageInspector.inspect(
                                        data, InspectionOptions.rejecting().maxPixels(299)))
                .hasMessageContaining("claims 10x10 pixels in 3 frames, above the limit of 299.");
    }

    /** Damage of every kind that gets past the header: none may be taken for a fault of ours. */
    @Test
    void damagedPicturesAreBadPictures() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Random random = new Random(7);
        for (String format : List.of("jpg", "png", "gif", "bmp")) {
            byte[] sound = noise(BufferedImage.TYPE_INT_RGB, format);
            for (int i = 0; i < 20; i++) {
                byte[] damaged = Arrays.copyOf(sound, sound.length - random.nextInt(4));
                for (int hit = 0; hit <= i % 5; hit++) {
                    int reach = i % 2 == 0 ? Math.min(200, damaged.length) : damaged.length;
                    damaged[random.nextInt(reach)] = (byte) random.nextInt();
                }
                files.put(i + "." + format, damaged);
            }
        }
        ImageDataset data = dataset(files);
        InspectionOptions options = InspectionOptions.skipping().maxPixels(1 << 20);
        assertThat(ImageInspector.inspect(data, options).problems())
                .hasSizeGreaterThan(20)
                .allSatisfy(problem -> assertThat(problem.where()).startsWith("labels.csv:"));
    }

    @Test
    void skippingEverythingIsStillAnError() throws IOException {
        ImageDataset data = dataset(Map.of("empty.png", new byte[0]));
        assertThatThrownBy(() -> ImageInspector.inspect(data, InspectionOptions.skipping()))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("1 of 1 pictures cannot be used:");
    }
}
