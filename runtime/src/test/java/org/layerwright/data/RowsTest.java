package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.data.image.Picture;
import org.layerwright.data.read.Row;

import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Examples from an iterator of one's own. */
class RowsTest {
    /** A picture made when it is asked for. */
    private record Drawn(int level, AtomicInteger reads) implements Picture {
        @Override
        public String name() {
            return "level " + level;
        }

        @Override
        public byte[] read() {
            reads.incrementAndGet();
            int colour = level << 16 | level << 8 | level;
            return TestPictures.encode(
                    TestPictures.plain(4, 4, BufferedImage.TYPE_INT_RGB, colour), "png");
        }

        @Override
        public long bytes() {
            return 100;
        }
    }

    @Test
    void rowsBecomeExamples() {
        Row first = Row.of(Picture.of("p", new byte[] {1}), List.of("rock", "jazz"));
        Row second =
                Row.of(Picture.of("q", new byte[] {2}), List.of())
                        .unknown(List.of("pop"))
                        .weight(3)
                        .group("g")
                        .origin("table 7");
        ImageDataset data = ImageDataset.fromRows(List.of(first, second));
        assertThat(data.labels()).containsExactly("jazz", "pop", "rock");
        assertThat(data.examples())
                .extracting(Example::truth)
                .containsExactly(
                        Truth.of(List.of(0, 2)),
                        new Truth(List.of(), List.of(1), 3, Optional.of("g")));
        assertThat(data.examples()).extracting(Example::origin).containsExactly("p", "table 7");
    }

    @Test
    void anIteratorIsTakenOnceAndItsPicturesAreReadWhenNeeded() {
        AtomicInteger reads = new AtomicInteger();
        Iterator<Row> once =
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        Row.of(
                                                new Drawn(i, reads),
                                                List.of(i % 2 == 0 ? "even" : "odd")))
                        .iterator();
        ImageDataset data = ImageDataset.fromRows(() -> once);
        Split<ImageDataset> split = data.split(0.5, 1);
        assertThat(split.train().labelCounts()).containsEntry("even", 3).containsEntry("odd", 3);
        assertThat(reads).hasValue(0);
        assertThat(
                        ImageInspector.inspect(split.train(), InspectionOptions.rejecting())
                                .usable()
                                .size())
                .isEqualTo(6);
        assertThat(reads).hasValue(6);
    }

    @Test
    void contradictionsAreRefused() {
        Row row = Row.of(Picture.of("p", new byte[0]), List.of("a"));
        assertThatThrownBy(() -> ImageDataset.fromRows(List.of(row.unknown(List.of("a")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ImageDataset.fromRows(List.of(row.weight(-1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
