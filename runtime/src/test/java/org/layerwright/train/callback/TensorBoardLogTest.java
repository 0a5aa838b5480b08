package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.train.FakeControl;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.HistogramProto;
import org.tensorflow.proto.Summary;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

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

    /** Grey, red and transparent pictures, the first of them taken anew each time. */
    @Test
    void picturesComeBeforeTheFirstEpochAndEverySoMany() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        TensorBoardLog log =
                TensorBoardLog.to(folder)
                        .picture(
                                "grey",
                                2,
                                () ->
                                        picture(
                                                BufferedImage.TYPE_BYTE_GRAY,
                                                0xff000000 + 0x010101 * taken.incrementAndGet()))
                        .picture("red", 3, () -> picture(BufferedImage.TYPE_INT_RGB, 0xffff0000))
                        .picture(
                                "clear", 9, () -> picture(BufferedImage.TYPE_INT_ARGB, 0x40ff0000));
        new FakeControl().run(log, "loss", 0.5, 0.4, 0.3, 0.2);
        Map<String, List<Long>> steps = new TreeMap<>();
        Map<String, Summary.Image> images = new TreeMap<>();
        for (Event event : events("train")) {
            for (Summary.Value value : event.getSummary().getValueList()) {
                if (value.hasImage()) {
                    steps.computeIfAbsent(value.getTag(), tag -> new ArrayList<>())
                            .add(event.getStep());
                    images.put(value.getTag(), value.getImage());
                }
            }
        }
        assertThat(steps)
                .containsExactly(
                        entry("clear", List.of(0L)),
                        entry("grey", List.of(0L, 2L, 4L)),
                        entry("red", List.of(0L, 3L)));
        List<Summary.Image> last = List.copyOf(images.values());
        assertThat(last)
                .extracting(Summary.Image::getColorspace)
                .containsExactly(4, 1, 3); // as TensorFlow numbers them
        assertThat(last).allMatch(each -> each.getWidth() == 5 && each.getHeight() == 3);
        assertThat(decoded(last.get(1)).getRaster().getSample(0, 0, 0)).isEqualTo(3);
        assertThat(decoded(last.get(2)).getRGB(4, 2)).isEqualTo(0xffff0000);
        assertThat(decoded(last.get(0)).getRGB(4, 2)).isEqualTo(0x40ff0000);
    }

    @Test
    void twoPicturesOfOneNameAreRefused() {
        TensorBoardLog log = TensorBoardLog.to(folder).picture("a", 1, () -> picture(1, 0));
        assertThatThrownBy(() -> log.picture("a", 2, () -> picture(1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.picture("b", 0, () -> picture(1, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BufferedImage picture(int type, int colour) {
        BufferedImage picture = new BufferedImage(5, 3, type);
        int grey = colour & 0xff;
        for (int y = 0; y < 3; y++) {
            for (int x = 0; x < 5; x++) {
                if (type == BufferedImage.TYPE_BYTE_GRAY) {
                    picture.getRaster().setSample(x, y, 0, grey);
                } else {
                    picture.setRGB(x, y, colour);
                }
            }
        }
        return picture;
    }

    private static BufferedImage decoded(Summary.Image image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.getEncodedImageString().toByteArray()));
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
