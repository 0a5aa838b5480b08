package org.layerwright.samples.thaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.data.ArrayDataset;
import org.layerwright.predict.Prediction;
import org.layerwright.train.FitOptions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The head alone, then everything: two networks, one file of weights. */
final class ThawTest {
    private final ArrayDataset data = points(200);
    private final FitOptions options = FitOptions.epochs(3).batchSize(20);

    @Test
    void theThawedNetworkGoesOnWhereTheFrozenOneEnded(@TempDir Path folder) {
        Path weights = folder.resolve("head.safetensors");
        List<String> before;
        float[] base;
        try (FrozenNetModel frozen = FrozenNetModel.create(ModelOptions.defaults().seed(1))) {
            base = kernel(frozen, "base/wide");
            float[] head = kernel(frozen, "signs");
            frozen.fit(data, options);
            assertThat(kernel(frozen, "base/wide")).isEqualTo(base);
            assertThat(kernel(frozen, "signs")).isNotEqualTo(head);
            before = answers(frozen);
            frozen.saveWeights(weights);
        }
        try (ThawedNetModel thawed = ThawedNetModel.create(ModelOptions.defaults().seed(2))) {
            assertThat(kernel(thawed, "base/wide")).isNotEqualTo(base);
            thawed.loadWeights(weights);
            assertThat(answers(thawed)).isEqualTo(before);
            thawed.fit(data, options);
            assertThat(kernel(thawed, "base/wide")).isNotEqualTo(base);
        }
    }

    private static float[] kernel(Model model, String layer) {
        return model.layer(layer).weight("kernel").numbers();
    }

    private List<String> answers(Model model) {
        return model.predict(data).stream().map(Prediction::toString).toList();
    }

    private static ArrayDataset points(int count) {
        Random random = new Random(3);
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
