package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.layerwright.metrics.Direction;
import org.layerwright.train.callback.Checkpoints;
import org.layerwright.train.callback.EarlyStopping;
import org.layerwright.weights.SafeTensors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The weights kept, the file written and the epoch reported are of one epoch. */
class BestEpochTest {

    /** 0.499999999 is 0.5 in float32; a rounded 0.49999997 is not. */
    @ParameterizedTest
    @CsvSource({
        "0.6, 0.5, 0.499999999, 0.7, 2",
        "0.6, 0.5, 0.49999997, 0.7, 3",
        "0.6, NaN, 0.6, 0.6000000001, 1",
        "NaN, 0.9, 0.8, NaN, 3",
        "NaN, NaN, NaN, NaN, 1",
    })
    void isOne(
            double first, double second, double third, double fourth, int best, @TempDir Path run)
            throws IOException {
        double[] losses = {first, second, third, fourth};
        Callback stopping = EarlyStopping.on("loss").patience(9);
        assertThat(new FakeControl().run(stopping, "loss", losses).weightsOfEpoch())
                .isEqualTo(best);
        new FakeControl().run(Checkpoints.best("loss", run), "loss", losses);
        assertThat(SafeTensors.read(run.resolve(Checkpoints.BEST)).get("w").numbers())
                .containsExactly(best);
        assertThat(history(losses).bestEpoch("loss")).isEqualTo(best);
    }

    private static History history(double... losses) {
        List<EpochResult> epochs = new ArrayList<>();
        for (double loss : losses) {
            epochs.add(new EpochResult(epochs.size() + 1, Map.of("loss", loss), 1));
        }
        return new History(
                epochs, "done", false, new Monitors(Map.of("loss", Direction.LOWER_IS_BETTER)));
    }
}
