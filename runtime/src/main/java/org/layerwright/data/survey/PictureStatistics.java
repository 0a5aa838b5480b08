package org.layerwright.data.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What the pictures that can be used have in common, and where they differ.
 *
 * @param pictures how many they are
 * @param width pixels across
 * @param height pixels down
 * @param aspect width over height
 * @param bytes length of the file
 * @param sizes as {@code 192x256}, width first, the most frequent first
 * @param formats kinds of file by their first bytes, the most frequent first
 * @param channels what is stored for each pixel, the most frequent first
 * @param grey how many are grey in every pixel, however they are stored
 * @param colours of all pixels, each picture counting alike
 */
public record PictureStatistics(
        int pictures,
        Quantiles width,
        Quantiles height,
        Quantiles aspect,
        Quantiles bytes,
        List<Frequency> sizes,
        List<Frequency> formats,
        List<Frequency> channels,
        int grey,
        ColourMoments colours) {

    private static final Map<Integer, String> CHANNELS =
            Map.of(1, "grey or palette", 2, "grey and alpha", 3, "RGB", 4, "RGBA or CMYK");

    public PictureStatistics {
        sizes = List.copyOf(sizes);
        formats = List.copyOf(formats);
        channels = List.copyOf(channels);
    }

    static PictureStatistics of(List<SurveyedPicture> all) {
        List<PictureFacts> facts =
                all.stream().map(SurveyedPicture::facts).flatMap(Optional::stream).toList();
        return new PictureStatistics(
                facts.size(),
                quantiles(facts, PictureFacts::width),
                quantiles(facts, PictureFacts::height),
                quantiles(facts, PictureFacts::aspect),
                quantiles(facts, PictureFacts::bytes),
                Frequency.of(facts.stream().map(f -> f.width() + "x" + f.height()).toList()),
                Frequency.of(facts.stream().map(PictureFacts::format).toList()),
                Frequency.of(
                        facts.stream()
                                .map(
                                        f ->
                                                CHANNELS.getOrDefault(
                                                        f.storedChannels(),
                                                        f.storedChannels() + " channels"))
                                .toList()),
                (int) facts.stream().filter(PictureFacts::grey).count(),
                ColourMoments.together(facts.stream().map(PictureFacts::colours).toList()));
    }

    private static Quantiles quantiles(
            List<PictureFacts> facts, ToDoubleFunction<PictureFacts> of) {
        return Quantiles.of(facts.stream().mapToDouble(of));
    }
}
