package org.layerwright.report;

import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelKind;

import java.util.List;

/** Made-up networks of residual blocks, described as the compiler would. */
final class ResidualNets {
    private ResidualNets() {}

    /** Stages of so many blocks of four layers each, between a convolution and a classifier. */
    static NetworkInfo of(int... stages) {
        NetworkInfo.Builder info =
                NetworkInfo.named("Residual")
                        .image("input", 32, 32, 3)
                        .output("scores", LabelKind.SINGLE_LABEL, "a", "b")
                        .layer("stem", "Conv2D", List.of(30, 30, 8), 224, 0, 100);
        String above = "stem";
        for (int s = 1; s <= stages.length; s++) {
            info.block("stage" + s, "Stage", "stage" + s + "/block_" + stages[s - 1] + "/sum");
            for (int b = 1; b <= stages[s - 1]; b++) {
                String block = "stage" + s + "/block_" + b;
                block(info, block, above);
                above = block + "/sum";
            }
        }
        return info.layer("pool", "GlobalAveragePooling2D", List.of(8), 0, 0, 10)
                .layer("scores", "Dense", List.of(2), 18, 0, 5)
                .build();
    }

    private static void block(NetworkInfo.Builder info, String block, String above) {
        List<Integer> shape = List.of(30, 30, 8);
        info.block(block, "Residual", block + "/sum")
                .layer(block + "/conv", "Conv2D", shape, 584, 0, 1000, above)
                .layer(block + "/norm", "BatchNormalization", shape, 16, 16, 20)
                .layer(block + "/conv2", "Conv2D", shape, 584, 0, 1000)
                .layer(block + "/sum", "Add", shape, 0, 0, 3, block + "/conv2", above);
    }

    /** Two pictures seen through one layer, and two outputs. */
    static NetworkInfo twins() {
        return NetworkInfo.named("Twins")
                .image("left", 8, 8, 1)
                .image("right", 8, 8, 1)
                .output("same", LabelKind.MULTI_LABEL, "yes")
                .output("kind", LabelKind.SINGLE_LABEL, "a", "b")
                .layer("embed", "Dense", List.of(8, 8, 4), 8, 0, 512, "left")
                .shared("embedRight", "embed", "Dense", List.of(8, 8, 4), 512, "right")
                .layer("apart", "Subtract", List.of(8, 8, 4), 0, 0, 256, "embed", "embedRight")
                .layer("flat", "Flatten", List.of(256), 0, 0, 0)
                .layer("same", "Dense", List.of(1), 257, 0, 513)
                .layer("kind", "Dense", List.of(2), 514, 0, 1026, "flat")
                .build();
    }
}
