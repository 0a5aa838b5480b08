package org.layerwright.bench.doctor.trial;

import org.layerwright.bench.doctor.data.Parts;
import org.layerwright.bench.doctor.data.RealPictures;
import org.layerwright.bench.doctor.net.Declaration;
import org.layerwright.bench.doctor.net.Nets;

import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Healthy runs on photographs and posters, which end before they know their few examples by heart:
 * {@code clothing} has one label a picture, {@code movie-posters} any number. They lie in a folder
 * of the machine's; without it there are no such runs.
 */
final class RealSetups {
    private static final int SIDE = 48;
    private static final List<String> CLOTHES =
            List.of("dress", "pants", "shirt", "shoes", "t-shirt");
    private static final List<String> GENRES =
            List.of("Animation", "Documentary", "Horror_Thriller", "Romance");
    private static final List<String> KINDS = List.of("Animation", "Horror_Thriller", "Romance");
    private static final int TRAINING = 900;
    private static final int VALIDATION = 300;

    final Setup clothes;
    final Setup clothesNumbers;
    final Setup clothesDeep;
    final Setup clothesNorm;
    final Setup posters;
    final Setup kinds;

    RealSetups(Path folder) {
        LongFunction<Parts> photographs =
                parts(folder.resolve("clothing"), true, CLOTHES, TRAINING, VALIDATION);
        LongFunction<Parts> covers =
                parts(folder.resolve("movie-posters"), false, GENRES, TRAINING, VALIDATION);
        LongFunction<Parts> kindsOnly =
                parts(folder.resolve("movie-posters"), true, KINDS, 800, 240);
        clothes = Setup.of("clothes, CNN", sized(Nets.CNN, CLOTHES), photographs, 5);
        clothesNumbers =
                clothes.called("clothes, CNN, numbers 0 to 1")
                        .net(ShapeSetups.numbers(clothes.net(), SIDE))
                        .data(parts -> parts.as(ShapeSetups.UNIT));
        clothesDeep =
                Setup.of("clothes, VGG13", sized(Nets.VGG, CLOTHES), photographs, 8)
                        .with("1e-3", "5e-4");
        clothesNorm =
                Setup.of(
                        "clothes, batch normalization",
                        sized(Nets.BATCH_NORM, CLOTHES),
                        photographs,
                        8);
        posters = Setup.of("posters, CNN", sized(Nets.MULTI, GENRES), covers, 4);
        kinds = Setup.of("posters of one kind, CNN", sized(Nets.CNN, KINDS), kindsOnly, 3);
    }

    /** A network for these pictures and labels. */
    static Declaration sized(Declaration net, List<String> labels) {
        return net.with("height = 32, width = 32", "height = %d, width = %d".formatted(SIDE, SIDE))
                .with(
                        "\"disc\", \"ring\", \"triangle\", \"cross\", \"stripes\"",
                        labels.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ")))
                .with("units = 5", "units = " + labels.size());
    }

    private static LongFunction<Parts> parts(
            Path folder, boolean single, List<String> labels, int training, int validation) {
        Once<RealPictures> pictures =
                new Once<>(() -> RealPictures.read(folder, SIDE, single, labels));
        return seed -> pictures.get().parts(training, validation, seed);
    }
}
