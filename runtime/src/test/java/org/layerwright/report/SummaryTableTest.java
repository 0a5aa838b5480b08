package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelKind;

import java.util.List;

class SummaryTableTest {

    /** Sizes by hand: 201,864 * 4 / 1024 = 788.53; 201,800 * 4 / 1024 = 788.28; 64 * 4 = 256. */
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
                        """);
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
