package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.train.FakeControl;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.HistogramProto;
import org.tensorflow.proto.Summary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Event files read record by record; Python's reader is asked in bench/oracle/tensorboard.py. */
class TensorBoardLogTest {
    private final Path folder;

    TensorBoardLogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void scalarsAreThereByEpoch() throws IOException {
        new FakeControl().run(TensorBoardLog.to(folder), "val_loss", 0.5, FakeControl.NONE, 0.25);
        List<Event> events = events("validation");
        assertThat(events.get(0).getFileVersion()).isEqualTo("brain.Event:2");
        assertThat(events.subList(1, events.size()))
                .extracting(Event::getStep)
                .containsExactly(1L, 3L);
        Summary.Value last = events.get(2).getSummary().getValue(0);
        assertThat(last.getTag()).isEqualTo("loss");
        assertThat(last.getSimpleValue()).isEqualTo(0.25f);
        assertThat(events("train").get(0).getFileVersion()).isEqualTo("brain.Event:2");
    }

    /** The weight is the number of the epoch: all of it in one bucket. */
    @Test
    void histogramsComeEverySoManyEpochs() throws IOException {
        new FakeControl().run(TensorBoardLog.to(folder).histograms(2), "loss", 0.5, 0.4, 0.3, 0.2);
        List<HistogramProto> found =
                events("train").stream()
                        .flatMap(event -> event.getSummary().getValueList().stream())
                        .filter(Summary.Value::hasHisto)
                        .map(Summary.Value::getHisto)
                        .toList();
        assertThat(found).extracting(HistogramProto::getMin).containsExactly(2.0, 4.0);
    }

    @Test
    void bucketsCountEveryNumber() {
        float[] numbers = new float[61];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i - 30;
        }
        HistogramProto histogram = Histograms.of(numbers);
        assertThat(histogram.getBucketList().stream().mapToDouble(n -> n).sum()).isEqualTo(61);
        assertThat(histogram.getBucket(1)).isEqualTo(2); // -30 and -29, below -28
        assertThat(histogram.getBucketLimit(1)).isCloseTo(-28, within(1e-9));
        assertThat(histogram.getBucket(30)).isEqualTo(3); // 28, 29 and the greatest itself
        assertThat(histogram.getSum()).isZero();
        assertThat(histogram.getSumSquares()).isEqualTo(2 * 30 * 31 * 61 / 6.0);
    }

    @Test
    void equalNumbersAreOneBucket() {
        HistogramProto histogram = Histograms.of(new float[] {3, 3, 3});
        assertThat(histogram.getBucketList().stream().mapToDouble(n -> n).sum()).isEqualTo(3);
        assertThat(histogram.getMin()).isEqualTo(3);
        assertThat(histogram.getMax()).isEqualTo(3);
    }

    private List<Event> events(String part) throws IOException {
        List<Event> events = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve(part))) {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(files.findFirst().orElseThrow()));
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            while (bytes.hasRemaining()) {
                byte[] data = new byte[(int) bytes.getLong()];
                bytes.getInt();
                bytes.get(data);
                bytes.getInt();
                events.add(Event.parseFrom(data));
            }
        }
        return events;
    }
}
