package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelKind;

import java.util.List;

class SummaryTableTest {

    /**
     * Sizes by hand: 201,864 * 4 / 1024 = 788.53; 201,800 * 4 / 1024 = 788.28; 64 * 4 = 256; 3
     * times 700,928 and 2 values * 4 * 32 / 1,048,576 = 256.69.
     */
    @Test
    void printsLayersAndTotals() {
        NetworkInfo info =
                NetworkInfo.named("Tiny")
                        .image("input", 150, 150, 3)
                        .output("out", LabelKind.MULTI_LABEL, "a", "b")
                        .layer("conv1", "Conv2D", List.of(148, 148, 32), 896, 0, 38_551_552)
                        .layer(
                                "norm",
                                "BatchNormalization",
                                List.of(148, 148, 32),
                                64,
                                64,
                                1_401_856)
                        .layer("flatten", "Flatten", List.of(700_928), 0, 0, 0)
                        .layer("labels", "Dense", List.of(2), 200_840, 0, 2_803_714)
                        .build();

        assertThat(SummaryTable.of(info))
                .hasToString(
                        """
                        Model: "Tiny"
                        Layer (type)               Output Shape          Param #       FLOPs
                        --------------------------------------------------------------------
                        conv1 (Conv2D)             (None, 148, 148, 32)      896  38,551,552
                        norm (BatchNormalization)  (None, 148, 148, 32)      128   1,401,856
                        flatten (Flatten)          (None, 700928)              0           0
                        labels (Dense)             (None, 2)             200,840   2,803,714
                        --------------------------------------------------------------------
                        Total params: 201,864 (788.53 KB)
                        Trainable params: 201,800 (788.28 KB)
                        Non-trainable params: 64 (256.00 B)
                        FLOPs per image: 42,757,122
                        Layer outputs at batch 32: 256.69 MB
                        """);
    }

    /** Values: 256 + 256 + 256 + 256 + 1 + 2 = 1027, times 128 bytes = 131,456 = 128.38 KB. */
    @Test
    void ofAGraphItSaysWhatEachTakes() {
        assertThat(SummaryTable.of(ResidualNets.twins()))
                .hasToString(
                        """
                        Model: "Twins"
                        Layer (type)                 Output Shape     Param #  FLOPs  Connected to
                        -------------------------------------------------------------------------------
                        embed (Dense)                (None, 8, 8, 4)        8    512  left
                        embedRight (Dense of embed)  (None, 8, 8, 4)        0    512  right
                        apart (Subtract)             (None, 8, 8, 4)        0    256  embed, embedRight
                        flat (Flatten)               (None, 256)            0      0  apart
                        same (Dense)                 (None, 1)            257    513  flat
                        kind (Dense)                 (None, 2)            514  1,026  flat
                        -------------------------------------------------------------------------------
                        Total params: 779 (3.04 KB)
                        Trainable params: 779 (3.04 KB)
                        Non-trainable params: 0 (0.00 B)
                        FLOPs per image: 2,819
                        Layer outputs at batch 32: 128.38 KB
                        """);
    }

    @Test
    void deepNetworksAreFolded() {
        SummaryTable folded = SummaryTable.of(ResidualNets.of(3, 4, 6, 3));

        assertThat(folded.toString().lines())
                .contains(
                        "stage4/block_3 (Residual)      (None, 30, 30, 8)    1,200  2,023",
                        "Blocks are folded; all layers: 67",
                        "Total params: 19,442 (75.95 KB)");
        assertThat(folded.table().rows()).hasSize(19);
        assertThat(folded.detail(Detail.LAYERS).table().rows()).hasSize(67);
    }

    /** The parameter count is GenreNet's: 3,455,173 * 4 / 1,048,576 = 13.1804. */
    @Test
    void sizesAreInUnitsOf1024Bytes() {
        assertThat(Numbers.bytes(4L * 3_455_173)).isEqualTo("13.18 MB");
        assertThat(Numbers.bytes(0)).isEqualTo("0.00 B");
        assertThat(Numbers.bytes(1023)).isEqualTo("1023.00 B");
        assertThat(Numbers.bytes(1024)).isEqualTo("1.00 KB");
    }
}
