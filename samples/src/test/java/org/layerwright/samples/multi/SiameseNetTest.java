package org.layerwright.samples.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.ModelOptions;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.FitOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A layer used twice has its weights once, and learns from both uses. */
final class SiameseNetTest {
    private static final float NUDGE = 5e-3f;

    @Test
    void weightsAreThereOnce() {
        try (SiameseNetModel model = SiameseNetModel.create()) {
            assertThat(model.info().parameters()).isEqualTo((3 * 4 + 4) + (4 + 1));
            NetworkSession session = model.trainer().session();
            assertThat(session.read(session.network().weights().ofModel()).names())
                    .containsExactlyInAnyOrder(
                            "embed/kernel", "embed/bias", "more/kernel", "more/bias");
        }
    }

    /** Either use alone would give another number: half of it would be missing. */
    @Test
    void gradientsAreOfBothUses() {
        ArrayDataset pairs = pairs(6, 4).withLabels(List.of("more"));
        try (SiameseNetModel model = SiameseNetModel.create(ModelOptions.defaults().seed(2));
                BatchSource source = BatchSource.open(pairs, 6);
                Epoch epoch = source.epochInOrder();
                Batch batch = epoch.next()) {
            NetworkSession session = model.trainer().session();
            WeightValues before = session.read(session.network().weights().ofModel());
            model.trainer().learningRate(1);
            model.trainer().trainBatch(batch);
            WeightValues after = session.read(session.network().weights().ofModel());
            session.write(before);
            for (String name : before.names()) {
                for (int i = 0; i < before.get(name).numbers().length; i++) {
                    double gradient = before.get(name).numbers()[i] - after.get(name).numbers()[i];
                    double up = lossWith(model, before, name, i, NUDGE, batch);
                    double down = lossWith(model, before, name, i, -NUDGE, batch);
                    assertThat(gradient)
                            .as("%s[%d]", name, i)
                            .isCloseTo((up - down) / (2 * NUDGE), within(2e-4));
                }
            }
        }
    }

    private static double lossWith(
            SiameseNetModel model,
            WeightValues base,
            String name,
            int index,
            float nudge,
            Batch batch) {
        NetworkSession session = model.trainer().session();
        WeightValues.Values old = base.get(name);
        float[] numbers = old.numbers().clone();
        numbers[index] += nudge;
        session.write(
                new WeightValues(Map.of(name, new WeightValues.Values(old.shape(), numbers))));
        double loss = model.trainer().evaluateBatch(batch).meanLoss();
        session.write(base);
        return loss;
    }

    @Test
    void learnsToCompare() {
        try (SiameseNetModel model = SiameseNetModel.create(ModelOptions.defaults().seed(1))) {
            model.fit(pairs(120, 1), FitOptions.epochs(20).batchSize(16));
            assertThat(model.evaluate(pairs(60, 2)).value("binary_accuracy")).isGreaterThan(0.8);
        }
    }

    /** The first is more if its numbers have the larger sum. */
    private static ArrayDataset pairs(int count, long seed) {
        Random random = new Random(seed);
        float[][] first = new float[count][3];
        float[][] second = new float[count][3];
        List<List<String>> labels = new ArrayList<>();
        for (int pair = 0; pair < count; pair++) {
            float difference = 0;
            for (int i = 0; i < 3; i++) {
                first[pair][i] = random.nextFloat();
                second[pair][i] = random.nextFloat();
                difference += first[pair][i] - second[pair][i];
            }
            labels.add(difference > 0 ? List.of("more") : List.of());
        }
        return ArrayDataset.of(count)
                .numbers("first", first)
                .numbers("second", second)
                .labels(labels);
    }
}
