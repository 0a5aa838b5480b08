package org.layerwright.samples.multi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.ModelOptions;
import org.layerwright.data.ArrayDataset;
import org.layerwright.predict.Prediction;
import org.layerwright.predict.Predictor;
import org.layerwright.train.EvaluateOptions;
import org.layerwright.train.FitOptions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A network of numbers alone has names as plain as one of pictures. */
final class RowNetTest {
    private final ArrayDataset train = points(200, 1);
    private final ArrayDataset others = points(90, 2);

    @Test
    void learnsAndIsExported(@TempDir Path folder) {
        Path exported = folder.resolve("rows");
        try (RowNetModel model = RowNetModel.create(ModelOptions.defaults().seed(1))) {
            FitOptions options = FitOptions.epochs(30).validation(others);
            assertThat(model.fit(train, options).epochs().get(0).values())
                    .containsKeys("loss", "categorical_accuracy", "val_categorical_accuracy")
                    .doesNotContainKey("signs_loss");
            assertThat(model.evaluate(others).value("categorical_accuracy")).isGreaterThan(0.85);
            assertThat(model.evaluate(others, EvaluateOptions.defaults().batchSize(7)).labels())
                    .isEqualTo(model.evaluate(others).labels());
            List<Prediction> predictions = model.predict(others);
            assertThat(predictions.get(0).labels()).hasSize(1);
            model.export(exported);
            try (Predictor read = Predictor.load(exported)) {
                assertThat(read.predict(others))
                        .extracting(Prediction::toString)
                        .containsExactlyElementsOf(
                                predictions.stream().map(Prediction::toString).toList());
            }
        }
    }

    @Test
    void oneSeedGivesEqualBits() {
        assertThat(weights(3, 5)).isEqualTo(weights(3, 5)).isNotEqualTo(weights(3, 6));
    }

    private float[] weights(long modelSeed, long orderSeed) {
        try (RowNetModel model = RowNetModel.create(ModelOptions.defaults().seed(modelSeed))) {
            model.fit(train, FitOptions.epochs(2).batchSize(16).seed(orderSeed));
            return model.layer("signs").weight("kernel").numbers();
        }
    }

    private static ArrayDataset points(int count, long seed) {
        Random random = new Random(seed);
        float[][] points = new float[count][2];
        List<List<String>> labels = new ArrayList<>();
        for (float[] point : points) {
            point[0] = random.nextFloat() * 2 - 1;
            point[1] = random.nextFloat() * 2 - 1;
            labels.add(List.of(point[0] * point[1] > 0 ? "same" : "different"));
        }
        return ArrayDataset.of(count).numbers("input", points).labels(labels);
    }
}
