package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.data.ImageDataset;
import org.layerwright.graph.MovingAverage;
import org.layerwright.graph.UpdateOptions;
import org.layerwright.train.Callback;
import org.layerwright.train.EvaluateOptions;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;
import org.layerwright.train.TinyImages;
import org.layerwright.train.TinyNet;
import org.layerwright.train.Tuned;
import org.layerwright.train.optimizer.Adam;

import java.nio.file.Path;

/** With moving averages: what is kept as best is what the best value was measured with. */
class BestWeightsTest {
    private static final int BATCH = 16;

    private final Path folder;
    private final ImageDataset training;
    private final ImageDataset validation;

    BestWeightsTest(@TempDir Path folder) {
        this.folder = folder;
        this.training = TinyImages.write(folder, 48, 1);
        this.validation = TinyImages.write(folder, 32, 2);
    }

    /** A rate so high that the last epoch is not the best; averages taken never, and in between. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void theBestWeightsGiveTheBestValue(int overwriteFrequency) {
        try (TinyNet net = net(overwriteFrequency)) {
            History history =
                    net.fit(
                            training,
                            options(
                                    EarlyStopping.on("val_loss").patience(20),
                                    Checkpoints.best("val_loss", folder)));
            int epoch = history.bestEpoch("val_loss");
            double best = history.epochs().get(epoch - 1).value("val_loss");
            assertThat(epoch).isLessThan(history.epochs().size());
            assertThat(loss(net)).isEqualTo(best);
            net.layer("out").setWeight("bias", 9, 9, 9);
            net.loadWeights(folder.resolve(Checkpoints.BEST));
            assertThat(loss(net)).isEqualTo(best);
        }
    }

    /**
     * Without a callback that puts weights back, the averages are kept, which no epoch measured.
     */
    @Test
    void elseTheAveragesAreLeft() {
        try (TinyNet net = net(0)) {
            History history = net.fit(training, options());
            assertThat(history.values("val_loss")).doesNotContain(loss(net));
        }
    }

    private static TinyNet net(int overwriteFrequency) {
        UpdateOptions kept =
                UpdateOptions.plain().average(new MovingAverage(0.9f, overwriteFrequency));
        Adam optimizer = new Adam(0.2f, 0.9f, 0.999f, 1e-7f, false);
        return TinyNet.create(Tuned.by(TinyNet.Definition.plain(optimizer), kept), 3);
    }

    private FitOptions options(Callback... callbacks) {
        return FitOptions.epochs(8).batchSize(BATCH).validation(validation).callbacks(callbacks);
    }

    private double loss(TinyNet net) {
        return net.evaluate(validation, EvaluateOptions.defaults().batchSize(BATCH)).value("loss");
    }
}
