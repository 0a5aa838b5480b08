package org.layerwright.weights;

import static org.assertj.core.api.Assertions.assertThat;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableGroup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Adam;

import java.nio.file.Path;
import java.util.Map;

/**
 * What today's Keras no longer writes, or not for a small network; the rest is tested in samples.
 */
class KerasFileTest {
    private final Path file;

    KerasFileTest(@TempDir Path folder) {
        this.file = folder.resolve("old.weights.h5");
    }

    @Test
    void withoutNamesThatOfTheClassCountsAndOnlyWeightsAreRead() {
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            WritableGroup layers = hdf.putGroup("layers");
            WritableGroup conv = layers.putGroup("conv2d").putGroup("vars");
            conv.putDataset("0", new float[3][3][1][4]);
            conv.putDataset("1", new float[] {1, 2, 3, 4});
            WritableGroup dense = layers.putGroup("dense").putGroup("vars");
            dense.putDataset("0", new double[64][3]);
            dense.putDataset("1", new double[] {5, 6, 7});
            layers.putGroup("dropout")
                    .putGroup("seed_generator")
                    .putGroup("vars")
                    .putDataset("0", new int[] {1, 2});
            hdf.putGroup("optimizer").putGroup("vars").putDataset("0", new float[] {9});
        }
        try (TinyNet net = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 1)) {
            WeightDifferences differences =
                    net.loadWeights(
                            file,
                            LoadOptions.strict().layers(Map.of("conv2d", "conv", "dense", "out")));
            assertThat(differences.isEmpty()).isTrue();
            assertThat(net.layer("conv").weight("bias").numbers()).containsExactly(1, 2, 3, 4);
            assertThat(net.layer("out").weight("bias").numbers()).containsExactly(5, 6, 7);
        }
    }

    @Test
    void theTwelfthVariableComesAfterTheThird() {
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            WritableGroup own = hdf.putGroup("layers").putGroup("custom").putGroup("vars");
            for (int i = 0; i < 12; i++) {
                own.putDataset(String.valueOf(i), new float[] {i});
            }
        }
        try (HdfFile hdf = new HdfFile(file)) {
            assertThat(KerasLayout.weights(hdf))
                    .extracting(StoredWeight::name)
                    .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        }
    }
}
