package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.optimizer.Adam;

import java.nio.file.Path;

class TrainerTest {
    private static final float RATE = 0.001f;

    /**
     * The first step of Adam moves a weight by rate |g| / (|g| + small): never more than the rate.
     * With beta1 0 and beta2 0.9999, a correction that still counted the 100 steps before would
     * move it by ten times as much: sqrt(1 - 0.9999^101) / sqrt(1 - 0.9999).
     */
    @Test
    void adamBeginsAnewAfterForgetting(@TempDir Path folder) {
        Adam adam = new Adam(RATE, 0f, 0.9999f, 1e-7f, false);
        try (TinyNet net = TinyNet.create(Definition.plain(adam), 1);
                BatchSource source =
                        BatchSource.open(TinyImages.write(folder, 8, 1), BatchOptions.of(8, 8, 1));
                Epoch epoch = source.epochInOrder();
                Batch batch = epoch.next()) {
            for (int step = 0; step < 100; step++) {
                net.trainer().trainBatch(batch);
            }
            net.trainer().forgetSlots();
            float[] before = bias(net);
            net.trainer().trainBatch(batch);
            float[] after = bias(net);
            for (int label = 0; label < before.length; label++) {
                assertThat(Math.abs(after[label] - before[label]))
                        .isCloseTo(RATE, within(RATE / 100));
            }
            assertThat(net.trainer().steps()).isEqualTo(101);
        }
    }

    private static float[] bias(TinyNet net) {
        return net.layer("out").weight("bias").numbers();
    }
}
