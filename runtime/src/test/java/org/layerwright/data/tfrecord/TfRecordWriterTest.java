package org.layerwright.data.tfrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.read.Row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class TfRecordWriterTest {
    private final Path folder;

    TfRecordWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesWhatPythonHasRead() throws IOException {
        // tf.data has read this file as it should: bench/oracle/tfrecord.py read.
        Path read = Path.of("src/test/resources/data/written.tfrecord");
        Path file = folder.resolve("new/written.tfrecord");
        ImageDataset data = ImageDataset.fromTfRecords(TfRecordReaderTest.PYTHON);
        if (Boolean.getBoolean("goldens.update")) {
            data.toTfRecord(read);
        }
        data.toTfRecord(file);
        assertThat(file).hasSameBinaryContentAs(read);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ImageDataset data = ImageDataset.fromTfRecords(TfRecordReaderTest.PYTHON);
        Path file = folder.resolve("again.tfrecord");
        data.toTfRecord(file);
        ImageDataset again = ImageDataset.fromTfRecords(file);
        assertThat(again.labels()).isEqualTo(data.labels());
        assertThat(again.examples())
                .extracting(Example::truth)
                .isEqualTo(data.examples().stream().map(Example::truth).toList());
        for (int i = 0; i < data.size(); i++) {
            Picture was = data.examples().get(i).picture();
            Picture is = again.examples().get(i).picture();
            assertThat(is.read()).isEqualTo(was.read());
            assertThat(is.bytes()).isEqualTo(was.read().length);
        }
    }

    @Test
    void picturesThatCannotBeReadLeaveTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("old.tfrecord"), "old");
        ImageDataset data =
                ImageDataset.fromRows(
                        List.of(
                                Row.of(Picture.of(folder.resolve("a.png")), List.of("x")),
                                Row.of(Picture.of("here", new byte[] {1}), List.of("x")),
                                Row.of(Picture.of(folder.resolve("b.png")), List.of("x"))
                                        .origin("shelf 3")));
        assertThatThrownBy(() -> data.toTfRecord(file))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("2 of 3 pictures cannot be read:")
                .hasMessageContaining("a.png cannot be read")
                .hasMessageContaining("shelf 3: " + folder.resolve("b.png") + " cannot be read");
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x").resolve("data.tfrecord");
        ImageDataset data = ImageDataset.fromTfRecords(TfRecordReaderTest.PYTHON);
        assertThatThrownBy(() -> data.toTfRecord(file))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(file + ": cannot be written");
    }
}
