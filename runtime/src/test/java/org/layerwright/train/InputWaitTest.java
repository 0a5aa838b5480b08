package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.TestPictures;
import org.layerwright.data.Truth;
import org.layerwright.data.batch.BatchOptions.Cache;
import org.layerwright.data.image.Picture;
import org.layerwright.train.TinyNet.Definition;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** What a run tells about waiting for its input. */
class InputWaitTest {
    private static final int MILLIS = 60;

    /** A picture that takes its time, as one from afar would. */
    private static final class Slow implements Picture {
        private final byte[] content =
                TestPictures.encode(
                        TestPictures.plain(8, 8, BufferedImage.TYPE_INT_RGB, 0x808080), "png");

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public byte[] read() throws IOException {
            try {
                Thread.sleep(MILLIS);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return content;
        }

        @Override
        public long bytes() {
            return content.length;
        }
    }

    @Test
    void slowPicturesAreWaitedForAndThatIsTold() {
        int threads = Runtime.getRuntime().availableProcessors();
        int rounds = 5;
        ImageDataset data =
                ImageDataset.of(
                        TinyNet.LABELS,
                        IntStream.range(0, rounds * threads)
                                .mapToObj(i -> new Example(new Slow(), Truth.of(List.of(0)), "x"))
                                .toList());
        try (TinyNet net = TinyNet.create(Definition.plain(new Sgd(0.01f, 0f, false)), 1)) {
            // The first epoch also warms the network up.
            EpochResult epoch =
                    net.fit(data, FitOptions.epochs(2).batchSize(threads).cache(Cache.NONE))
                            .epochs()
                            .get(1);
            double seconds = epoch.value("input_wait_seconds");
            double share = epoch.value("input_wait_share");
            double training = rounds * threads / epoch.value("images_per_second");
            // At least for the first batch; the others may come while a step runs.
            assertThat(seconds).isBetween(MILLIS * 0.5e-3, training);
            assertThat(share).isCloseTo(seconds / training, within(1e-9)).isBetween(0.0, 1.0);
        }
    }
}
