package org.layerwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.problem.DataException;
import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.FitOptions;
import org.layerwright.train.TinyImages;
import org.layerwright.train.TinyNet;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.optimizer.Adam;
import org.layerwright.weights.SafeTensors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class ModelTest {
    private static final Definition NORMED = new Definition(Adam.defaults(), 0f, true);

    private final Path folder;

    ModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void weightsGoToAFileAndBack() {
        ImageDataset data = TinyImages.write(folder, 20, 1);
        Path file = folder.resolve("tiny.safetensors");
        try (TinyNet trained = TinyNet.create(NORMED, 1);
                TinyNet fresh = TinyNet.create(NORMED, 2)) {
            trained.fit(data, FitOptions.epochs(2));
            trained.saveWeights(file);
            assertThat(fresh.evaluate(data).values()).isNotEqualTo(trained.evaluate(data).values());
            fresh.loadWeights(file);
            // Equal only if the moving statistics came along.
            assertThat(fresh.evaluate(data).values()).isEqualTo(trained.evaluate(data).values());
        }
    }

    @Test
    void weightsOfAnotherNetworkAreRefusedWithTheDifferences() throws IOException {
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        values.put("conv/kernel", new WeightValues.Values(Extent.of(1, 3), new float[3]));
        values.put("head/bias", new WeightValues.Values(Extent.of(2), new float[2]));
        Path file = folder.resolve("other.safetensors");
        SafeTensors.write(file, new WeightValues(values));
        try (TinyNet net = TinyNet.create(NORMED, 1)) {
            float[] before = net.layer("conv").weight("kernel").numbers();
            assertThatThrownBy(() -> net.loadWeights(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "conv/kernel has shape [1, 3], the model's is [3, 3, 1, 4]")
                    .hasMessageContaining("conv/bias [4] is missing")
                    .hasMessageContaining("head/bias [2] is not in the model");
            assertThat(net.layer("conv").weight("kernel").numbers()).isEqualTo(before);
            assertThatThrownBy(() -> net.loadWeights(folder.resolve("none")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("none");
        }
    }

    @Test
    void layersShowAndTakeWeights() {
        try (TinyNet net = TinyNet.create(NORMED, 1)) {
            LayerHandle norm = net.layer("norm");
            assertThat(norm.info().type()).isEqualTo("BatchNormalization");
            assertThat(norm.weightNames())
                    .containsExactly("gamma", "beta", "moving_mean", "moving_variance");
            norm.setWeight("beta", 1, 2, 3, 4);
            assertThat(norm.weight("beta").numbers()).containsExactly(1, 2, 3, 4);
            assertThat(norm.weight("gamma").numbers()).containsExactly(1, 1, 1, 1);
            assertThat(net.layer("pool").weightNames()).isEmpty();
            assertThatThrownBy(() -> norm.setWeight("beta", 1)).hasMessageContaining("4 values");
            assertThatThrownBy(() -> norm.weight("kernel"))
                    .hasMessageContaining("layer norm has no weight kernel");
            assertThatThrownBy(() -> net.layer("nrm"))
                    .hasMessageContaining("TinyNet has no layer nrm; it has [conv, norm");
        }
    }

    @Test
    void declaredCountsAreTheGraphs() {
        try (TinyNet net = TinyNet.create(NORMED, 1)) {
            for (var layer : net.info().layers()) {
                LayerHandle handle = net.layer(layer.name());
                long held =
                        handle.weightNames().stream()
                                .mapToLong(name -> handle.weight(name).numbers().length)
                                .sum();
                assertThat(held).as(layer.name()).isEqualTo(layer.parameters());
            }
            assertThat(net.summary())
                    .contains("conv (Conv2D)", "(None, 8, 8, 4)", "Total params: 251 (1004.00 B)");
        }
    }

    @Test
    void dataWithOtherLabelsIsRefused() {
        ImageDataset tiny = TinyImages.write(folder, 4, 1);
        ImageDataset other = ImageDataset.of(List.of("left", "top", "dark"), tiny.examples());
        try (TinyNet net = TinyNet.create(NORMED, 1)) {
            assertThatThrownBy(() -> net.fit(other, FitOptions.epochs(1)))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("dark");
        }
    }
}
