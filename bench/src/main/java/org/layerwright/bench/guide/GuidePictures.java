package org.layerwright.bench.guide;

import org.layerwright.augment.AugmentScope;
import org.layerwright.data.image.DecodedPictures;
import org.layerwright.data.image.ImageSize;
import org.layerwright.data.image.Picture;
import org.layerwright.data.image.PixelImages;
import org.layerwright.random.RandomStream;
import org.layerwright.samples.covers.CoverSet;
import org.layerwright.samples.genre.GenreNetModel;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the pictures of {@code docs/augmentation.md}: a cover that the sample draws, and what each
 * step makes of it.
 */
public final class GuidePictures {
    private static final int SIDE = 104;
    private static final int DRAWS = 5;
    private static final long SEED = 4;
    private static final int COVERS = 40;
    private static final long COVER_SEED = 7;

    /** Upright, with a title, a frame and something off the middle. */
    private static final String COVER = "cover-00012.jpg";

    /** What it is mixed with. */
    private static final List<String> PARTNERS =
            List.of("cover-00003.jpg", "cover-00020.jpg", "cover-00031.jpg");

    private GuidePictures() {}

    /** A generated pipeline. */
    @FunctionalInterface
    private interface Pipeline {
        Operand<TFloat32> apply(AugmentScope scope, Operand<TFloat32> images);
    }

    /** Several draws of each, beside the original. */
    private static Map<String, Pipeline> steps() {
        Map<String, Pipeline> steps = new LinkedHashMap<>();
        steps.put("random-flip", Moves_FlipPipeline::apply);
        steps.put("random-rotation", Moves_RotationPipeline::apply);
        steps.put("random-zoom", Moves_ZoomPipeline::apply);
        steps.put("random-translation", Moves_TranslationPipeline::apply);
        steps.put("random-shear", Moves_ShearPipeline::apply);
        steps.put("random-perspective", Moves_PerspectivePipeline::apply);
        steps.put("random-crop", Moves_CropPipeline::apply);
        steps.put("random-resized-crop", Moves_ResizedCropPipeline::apply);
        steps.put("random-brightness", Looks_BrightnessPipeline::apply);
        steps.put("random-contrast", Looks_ContrastPipeline::apply);
        steps.put("random-saturation", Looks_SaturationPipeline::apply);
        steps.put("random-hue", Looks_HuePipeline::apply);
        steps.put("random-color-jitter", Looks_ColorJitterPipeline::apply);
        steps.put("random-grayscale", Looks_GrayscalePipeline::apply);
        steps.put("random-sharpness", Looks_SharpnessPipeline::apply);
        steps.put("random-posterization", Looks_PosterizationPipeline::apply);
        steps.put("solarization", Looks_SolarPipeline::apply);
        steps.put("random-erasing", Looks_ErasingPipeline::apply);
        steps.put("random-gaussian-noise", Looks_NoisePipeline::apply);
        steps.put("random-gaussian-blur", Looks_BlurPipeline::apply);
        steps.put("groups", Together_GroupsPipeline::apply);
        steps.put("rand-augment", Together_RandPipeline::apply);
        steps.put("aug-mix", Together_ChainsPipeline::apply);
        return steps;
    }

    /** Several draws of each, of the first of a batch of covers. */
    private static Map<String, Pipeline> mixtures() {
        Map<String, Pipeline> mixtures = new LinkedHashMap<>();
        mixtures.put("mix-up", Together_OverPipeline::apply);
        mixtures.put("cut-mix", Together_CutPipeline::apply);
        return mixtures;
    }

    /** One draw of each, which all draws would equal, side by side. */
    private static Map<String, List<Pipeline>> fixed() {
        Map<String, List<Pipeline>> fixed = new LinkedHashMap<>();
        fixed.put("center-crop", List.of(Moves_CenterPipeline::apply));
        fixed.put("auto-contrast", List.of(Looks_AutoPipeline::apply));
        fixed.put("equalization", List.of(Looks_EqualPipeline::apply));
        fixed.put(
                "fill-modes",
                List.of(
                        Moves_ReflectPipeline::apply,
                        Moves_ConstantPipeline::apply,
                        Moves_WrapPipeline::apply,
                        Moves_NearestPipeline::apply));
        return fixed;
    }

    /**
     * Writes them all.
     *
     * @param args the folder, {@code docs/images/augmentation} in the repository
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path drawn = Files.createTempDirectory("layerwright-covers");
        try {
            CoverSet.write(drawn, COVERS, COVER_SEED, (done, total) -> {});
            write(drawn.resolve("images"), folder);
        } finally {
            delete(drawn);
        }
    }

    private static void write(Path covers, Path folder) throws IOException {
        Path cover = covers.resolve(COVER);
        List<Path> batch = new ArrayList<>(List.of(cover));
        PARTNERS.forEach(partner -> batch.add(covers.resolve(partner)));
        try (TUint8 pixels = pixels(List.of(cover));
                TUint8 several = pixels(batch)) {
            BufferedImage original = PixelImages.of(pixels);
            for (Map.Entry<String, Pipeline> step : steps().entrySet()) {
                draws(original, step.getValue(), pixels)
                        .write(folder.resolve(step.getKey() + ".jpg"));
            }
            for (Map.Entry<String, Pipeline> step : mixtures().entrySet()) {
                draws(original, step.getValue(), several)
                        .write(folder.resolve(step.getKey() + ".jpg"));
            }
            for (Map.Entry<String, List<Pipeline>> each : fixed().entrySet()) {
                List<BufferedImage> shown = new ArrayList<>(List.of(original));
                for (Pipeline pipeline : each.getValue()) {
                    shown.add(draw(pipeline, pixels, 0));
                }
                Strip.of(shown).write(folder.resolve(each.getKey() + ".jpg"));
            }
            Strip.of(
                            List.of(
                                    original,
                                    draw(Together_JoinedPipeline::apply, pixels, 0),
                                    draw(Together_OneByOnePipeline::apply, pixels, 0)))
                    .enlarged()
                    .write(folder.resolve("joined.jpg"));
        }
        try (GenreNetModel model = GenreNetModel.create()) {
            Strip.of(List.of(model.preview(cover, 11).picture()))
                    .write(folder.resolve("preview.jpg"));
        }
    }

    /** Covers of one size, shape [covers, side, side, 3]. */
    private static TUint8 pixels(List<Path> covers) {
        List<Picture> pictures = covers.stream().map(Picture::of).toList();
        byte[][] each = DecodedPictures.pixels(pictures, new ImageSize(SIDE, SIDE, 3));
        return TUint8.tensorOf(
                Shape.of(each.length, SIDE, SIDE, 3),
                all -> {
                    ByteDataBuffer memory = all.asRawTensor().data();
                    for (int i = 0; i < each.length; i++) {
                        memory.offset((long) i * each[i].length).write(each[i]);
                    }
                });
    }

    private static Strip draws(BufferedImage original, Pipeline pipeline, TUint8 pixels) {
        List<BufferedImage> shown = new ArrayList<>(List.of(original));
        for (int draw = 0; draw < DRAWS; draw++) {
            shown.add(draw(pipeline, pixels, draw));
        }
        return Strip.of(shown);
    }

    /** What becomes of the first image. */
    private static BufferedImage draw(Pipeline pipeline, TUint8 pixels, long step) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            AugmentScope scope = new AugmentScope(tf, new RandomStream(SEED, tf.constant(step)));
            Operand<TFloat32> image = tf.dtypes.cast(tf.constantOf(pixels), TFloat32.class);
            try (Session session = new Session(graph);
                    Result result = session.runner().fetch(pipeline.apply(scope, image)).run()) {
                float[] values = new float[SIDE * SIDE * 3];
                result.get(0).asRawTensor().data().asFloats().read(values);
                return PixelImages.of(values, SIDE, SIDE, 3);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
