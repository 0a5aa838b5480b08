package org.layerwright.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Adam;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that have other names, other shapes, too much or too little. */
class WeightAssignmentTest {
    private final Path file;
    private final Map<String, WeightValues.Values> stored = new LinkedHashMap<>();

    WeightAssignmentTest(@TempDir Path folder) {
        this.file = folder.resolve("weights.safetensors");
    }

    private void put(String name, float first, long... shape) {
        float[] numbers = new float[(int) Extent.of(shape).count()];
        numbers[0] = first;
        stored.put(name, new WeightValues.Values(Extent.of(shape), numbers));
    }

    private TinyNet written() throws IOException {
        SafeTensors.write(file, new WeightValues(stored));
        return TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 1);
    }

    @Test
    void aPartIsLoadedWhenAskedForAndTheRestTold() throws IOException {
        put("conv/kernel", 5, 3, 3, 1, 4);
        put("out/kernel", 6, 32, 3);
        put("extra/bias", 7, 2);
        try (TinyNet net = written()) {
            float[] before = net.layer("out").weight("kernel").numbers();
            assertThatThrownBy(() -> net.loadWeights(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("does not fit TinyNet")
                    .hasMessageContaining("conv/bias [4] is missing")
                    .hasMessageContaining("out/kernel has shape [32, 3], the model's is [64, 3]")
                    .hasMessageContaining("extra/bias [2] is not in the model");
            WeightDifferences left = net.loadWeights(file, LoadOptions.strict().partial(true));
            assertThat(left.missing())
                    .containsExactly("conv/bias [4] is missing", "out/bias [3] is missing");
            assertThat(left.misshapen()).hasSize(1);
            assertThat(left.extra()).containsExactly("extra/bias [2] is not in the model");
            assertThat(net.layer("conv").weight("kernel").numbers()[0]).isEqualTo(5);
            assertThat(net.layer("out").weight("kernel").numbers()).isEqualTo(before);
        }
    }

    @Test
    void layersMayBeCalledOtherwise() throws IOException {
        put("backbone/Conv_1/kernel", 5, 3, 3, 1, 4);
        put("backbone/Conv_1/bias", 6, 4);
        put("head/0", 7, 64, 3);
        put("head/1", 8, 3);
        try (TinyNet net = written()) {
            LoadOptions names =
                    LoadOptions.strict().layers(Map.of("backbone/Conv_1", "conv", "head", "out"));
            assertThat(net.loadWeights(file, names).isEmpty()).isTrue();
            assertThat(net.layer("conv").weight("bias").numbers()[0]).isEqualTo(6);
            assertThat(net.layer("out").weight("kernel").numbers()[0]).isEqualTo(7);
            assertThat(net.layer("out").weight("bias").numbers()[0]).isEqualTo(8);
        }
    }

    @Test
    void twoForOneAreRefused() throws IOException {
        put("a/bias", 5, 4);
        put("b/bias", 6, 4);
        try (TinyNet net = written()) {
            assertThatThrownBy(
                            () ->
                                    net.loadWeights(
                                            file,
                                            LoadOptions.strict().partial(true).layers(n -> "conv")))
                    .hasMessageContaining("b/bias of the file and another are both conv/bias");
        }
    }

    @Test
    void nothingThatFitsIsAMistakeEvenInPart() throws IOException {
        put("a/bias", 5, 4);
        try (TinyNet net = written()) {
            assertThatThrownBy(() -> net.loadWeights(file, LoadOptions.strict().partial(true)))
                    .hasMessageContaining("a/bias [4] is not in the model");
        }
    }
}
