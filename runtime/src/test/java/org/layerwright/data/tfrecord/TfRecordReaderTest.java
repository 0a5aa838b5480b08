package org.layerwright.data.tfrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.ImageInspector;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.Truth;
import org.layerwright.data.image.DecodedPictures;
import org.layerwright.data.image.ImageSize;
import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.read.LabelForm;
import org.layerwright.data.read.TableOptions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code python.tfrecord} was written by TensorFlow's Python: {@code bench/oracle/tfrecord.py}. */
class TfRecordReaderTest {
    static final Path PYTHON = Path.of("src/test/resources/data/python.tfrecord");
    private static final List<String> LABELS = List.of("jazz", "pop", "rock");

    private final Path folder;

    TfRecordReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<Truth> truths(ImageDataset data) {
        return data.examples().stream().map(Example::truth).toList();
    }

    @Test
    void readsWhatPythonWrote() {
        ImageDataset data = ImageDataset.fromTfRecords(PYTHON);
        assertThat(data.labels()).isEqualTo(LABELS);
        assertThat(truths(data))
                .containsExactly(
                        new Truth(List.of(0, 2), List.of(), 0.1, Optional.of("artist 7")),
                        new Truth(List.of(1), List.of(2), 1, Optional.of("7")),
                        Truth.of(List.of(0)));
        assertThat(data.examples())
                .extracting(Example::origin)
                .containsExactly("python.tfrecord:1", "python.tfrecord:2", "python.tfrecord:3");
    }

    @Test
    void itsPicturesAreThoseThatPythonEncoded() {
        List<Picture> pictures =
                ImageDataset.fromTfRecords(PYTHON).examples().stream()
                        .map(Example::picture)
                        .toList();
        byte[][] pixels = DecodedPictures.pixels(pictures, new ImageSize(3, 4, 3));
        assertThat(IntStream.of(10, 200, 90).mapToObj(TfRecordReaderTest::plain))
                .containsExactly(pixels);
    }

    private static byte[] plain(int level) {
        byte[] pixels = new byte[36];
        Arrays.fill(pixels, (byte) level);
        return pixels;
    }

    @Test
    void pixelsAreInspectedAsThoseOfFilesAre() {
        ImageDataset data = ImageDataset.fromTfRecords(PYTHON, PYTHON);
        assertThat(ImageInspector.inspect(data, InspectionOptions.rejecting()).usable().size())
                .isEqualTo(6);
    }

    @Test
    void labelsMayBeIndices() {
        RecordOptions options =
                RecordOptions.standard()
                        .labels("indices")
                        .unknown("none")
                        .rules(TableOptions.indices(List.of("a", "b", "c", "d")));
        ImageDataset data = ImageDataset.fromTfRecords(options, PYTHON);
        assertThat(data.labels()).containsExactly("a", "b", "c", "d");
        assertThat(data.examples())
                .extracting(Example::labels)
                .containsExactly(List.of(0, 2), List.of(1), List.of(0));
    }

    @Test
    void labelsMayBeOneHot() {
        RecordOptions options =
                RecordOptions.standard()
                        .labels("marks")
                        .rules(TableOptions.oneHot().labels(LABELS));
        assertThat(truths(ImageDataset.fromTfRecords(options, PYTHON)))
                .isEqualTo(truths(ImageDataset.fromTfRecords(PYTHON)));
        assertThatThrownBy(() -> options.rules(TableOptions.oneHot()))
                .hasMessageContaining("One-hot numbers have no names");
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, marks, NAMES, there is no feature 'nothing'",
        "image/encode, image/class/text, NAMES, Did you mean 'image/encoded'?",
        "image/class/text, image/class/text, NAMES, feature 'image/class/text' is not one text of",
        "image/encoded, image/encoded, NAMES, feature 'image/encoded' is not UTF-8 text",
        "image/encoded, indices, ONE_HOT, feature 'indices' has 2 numbers for 3 labels",
        "image/encoded, marks, INDICES, label index '1.0' is not a whole number from 0 to 2",
        "image/encoded, none, NAMES, no label is named",
    })
    void wrongFeaturesAreNamed(String image, String labels, LabelForm form, String message) {
        TableOptions rules =
                new TableOptions(
                        TableOptions.Unlabelled.REJECT,
                        TableOptions.Extras.REJECT,
                        form,
                        form == LabelForm.NAMES ? List.of() : LABELS);
        RecordOptions options =
                RecordOptions.standard().image(image).labels(labels).unknown("none").rules(rules);
        assertThatThrownBy(() -> ImageDataset.fromTfRecords(options, PYTHON))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("python.tfrecord:1: ")
                .hasMessageContaining(message);
    }

    private Path changed(int at, int value) throws IOException {
        byte[] bytes = Files.readAllBytes(PYTHON);
        bytes[at] = (byte) value;
        return Files.write(folder.resolve("bad.tfrecord"), bytes);
    }

    private static int length(byte[] bytes, int at) {
        return (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(at);
    }

    private static String messageOf(Path... files) {
        try {
            ImageDataset.fromTfRecords(files);
        } catch (DataException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("No problem found");
    }

    @Test
    void aChangedByteIsFoundAndTheRecordsBehindItAreStillLookedAt() throws IOException {
        byte[] bytes = Files.readAllBytes(PYTHON);
        int second = 16 + length(bytes, 0);
        bytes[20] ^= 1;
        bytes[second + 20] ^= 1;
        Path bad = Files.write(folder.resolve("bad.tfrecord"), bytes);
        assertThat(messageOf(bad))
                .contains("\n  bad.tfrecord:1: the record's checksum is wrong. ")
                .contains("\n  bad.tfrecord:2: the record's checksum is wrong. ")
                .doesNotContain("bad.tfrecord:3");
    }

    @Test
    void aChangedLengthEndsTheReading() throws IOException {
        assertThat(messageOf(changed(0, 1), PYTHON))
                .contains("bad.tfrecord:1: the checksum of the record's length is wrong")
                .doesNotContain("bad.tfrecord:2");
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "11, 3", "200, 3", "1, 1", "250, 1"})
    void aFileCutOffIsFound(int missing, int record) throws IOException {
        byte[] bytes = Files.readAllBytes(PYTHON);
        int end = bytes.length;
        if (record == 1) {
            end = 16 + length(bytes, 0);
        }
        int kept = Math.max(5, end - missing);
        Path bad = Files.write(folder.resolve("cut.tfrecord"), Arrays.copyOf(bytes, kept));
        assertThat(messageOf(bad)).contains("cut.tfrecord:" + record + ": the file ends inside");
    }

    @Test
    void otherFilesAreNamed() throws IOException {
        Path missing = folder.resolve("no.tfrecord");
        Path empty = Files.createFile(folder.resolve("empty.tfrecord"));
        Path zipped =
                Files.write(
                        folder.resolve("z.gz"),
                        new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9});
        Path text = Files.writeString(folder.resolve("labels.csv"), "file,labels\na.jpg,jazz\n");
        assertThat(messageOf(missing, empty, zipped, text))
                .contains(missing + ": does not exist. Check the path")
                .contains(empty + ": holds no records")
                .contains("z.gz:1: the file is compressed with GZIP")
                .contains("labels.csv:1: the checksum of the record's length is wrong: this is no");
    }

    @Test
    void aRecordThatIsNoExampleIsNamed() throws IOException {
        byte[] data = "no protocol buffer".getBytes(UTF_8);
        ByteBuffer record = ByteBuffer.allocate(16 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        record.putLong(data.length);
        record.putInt(MaskedCrc.of(Arrays.copyOf(record.array(), 8)));
        record.put(data).putInt(MaskedCrc.of(data));
        Path bad = Files.write(folder.resolve("bad.tfrecord"), record.array());
        assertThat(messageOf(bad)).contains("bad.tfrecord:1: the record is no tf.train.Example");
    }

    @Test
    void aFileThatChangesAfterIndexingIsToldOf() throws IOException {
        Path copy = Files.copy(PYTHON, folder.resolve("copy.tfrecord"));
        ImageDataset data = ImageDataset.fromTfRecords(copy);
        byte[] bytes = Files.readAllBytes(copy);
        bytes[20] ^= 1;
        Files.write(copy, bytes);
        assertThatThrownBy(() -> ImageInspector.inspect(data, InspectionOptions.rejecting()))
                .hasMessageContaining("copy.tfrecord:1: " + copy + " record 1 cannot be read")
                .hasMessageContaining("its checksum is wrong");
    }

    @Test
    void masksAsTensorFlowSays() {
        // CRC-32C of "123456789" is E3069283 (Koopman 2002): turned by 15 it is 2507C60D.
        int masked = MaskedCrc.of("123456789".getBytes(UTF_8));
        assertThat(masked).isEqualTo(0x2507C60D + 0xA282EAD8);
    }
}
