package org.layerwright.report;

import org.layerwright.graph.NetworkInfo;

import java.util.List;

/** Made-up networks of blocks that follow themselves, described as the compiler would. */
final class RepeatedNets {
    private RepeatedNets() {}

    /** So many blocks {@code first_1}, {@code first_2}, ..., a layer, so many {@code second_1}. */
    static NetworkInfo of(int first, int second) {
        NetworkInfo.Builder info =
                NetworkInfo.named("Repeated")
                        .image("input", 4, 4, 1)
                        .layer("stem", "Conv2D", List.of(4, 4, 1), 1, 0, 1);
        repeat(info, "first_", first);
        info.layer("between", "Dropout", List.of(4, 4, 1), 0, 0, 1);
        repeat(info, "second_", second);
        return info.build();
    }

    private static void repeat(NetworkInfo.Builder info, String name, int times) {
        for (int i = 1; i <= times; i++) {
            info.block(name + i, "Conv", name + i + "/norm")
                    .layer(name + i + "/conv", "Conv2D", List.of(4, 4, 1), 2, 0, 1)
                    .layer(name + i + "/norm", "BatchNormalization", List.of(4, 4, 1), 1, 0, 1);
        }
    }
}
