package org.layerwright.predict;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.InputForm;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.data.image.DecodedPictures;
import org.layerwright.data.image.ImageDecoder;
import org.layerwright.data.image.ImageSize;
import org.layerwright.data.image.Picture;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.export.ExportedModel;
import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.InputInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.precision.Precision;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Predicts from pictures, given as files, their content or decoded, or from arrays: of a model that
 * is open ({@code Model.predictor}) or of one that was exported ({@link #load}). Any number of
 * threads may share one predictor: TensorFlow sessions take concurrent runs, and nothing here
 * changes. Only training and closing must not run at the same time.
 */
public final class Predictor implements AutoCloseable {
    private static final int BATCH_SIZE = 32;
    private static final int WARM_UP_RUNS = 3;

    private final NetworkInfo info;
    private final Supplier<DecisionRules> rules;
    private final Network network;
    private final Owned owned;
    private final @Nullable ImageDecoder decoder;

    /** The forward pass. */
    @FunctionalInterface
    public interface Network {
        /**
         * One row of probabilities for each example, all outputs side by side. May be called from
         * many threads.
         *
         * @param inputs by name: of images pixels 0 to 255, shape [batch, height, width, channels];
         *     of others numbers
         */
        float[][] probabilities(Map<String, ? extends TType> inputs);
    }

    /** What is closed with a predictor. */
    @FunctionalInterface
    private interface Owned extends AutoCloseable {
        @Override
        void close();
    }

    private Predictor(
            NetworkInfo info,
            Supplier<DecisionRules> rules,
            Network network,
            Owned owned,
            @Nullable ImageDecoder decoder) {
        this.info = info;
        this.rules = rules;
        this.network = network;
        this.owned = owned;
        this.decoder = decoder;
    }

    /**
     * A predictor of one network.
     *
     * @param info gives the forms of the inputs and the labels
     * @param rules how probabilities become labels at the time of each prediction
     * @param network the forward pass; not closed with the predictor
     */
    public static Predictor open(NetworkInfo info, Supplier<DecisionRules> rules, Network network) {
        return new Predictor(info, rules, network, () -> {}, decoder(info));
    }

    /**
     * A predictor of a SavedModel that {@code Model.export} wrote, in float32. It needs neither the
     * declaring interface nor the generated class.
     *
     * @throws IllegalArgumentException if the folder is not one that this library wrote
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Predictor load(Path folder) {
        return load(folder, Precision.FLOAT32);
    }

    /**
     * As {@link #load(Path)}, in another arithmetic.
     *
     * @param precision need not be that of the model's training
     */
    public static Predictor load(Path folder, Precision precision) {
        ExportedModel model = ExportedModel.load(folder, precision);
        try {
            NetworkInfo info = model.info();
            return new Predictor(
                    info, model::rules, model::probabilities, model::close, decoder(info));
        } catch (RuntimeException | Error e) {
            model.close();
            throw e;
        }
    }

    private static @Nullable ImageDecoder decoder(NetworkInfo info) {
        return info.takesOneImage()
                ? ImageDecoder.open(new ImageSize(info.height(), info.width(), info.channels()))
                : null;
    }

    /** Names, shapes and counts. */
    public NetworkInfo info() {
        return info;
    }

    /**
     * Runs the network on nothing in particular, alone and in a full batch, so that the first real
     * prediction is as fast as the later ones: TensorFlow prepares a graph when it first runs, and
     * again for another batch size.
     */
    public void warmUp() {
        for (int size : new int[] {1, BATCH_SIZE}) {
            List<TType> inputs = new ArrayList<>();
            try {
                Map<String, TType> fed = new LinkedHashMap<>();
                for (InputInfo input : info.inputs()) {
                    TType zeros = zeros(input, size);
                    inputs.add(zeros);
                    fed.put(input.name(), zeros);
                }
                for (int run = 0; run < WARM_UP_RUNS; run++) {
                    predictions(fed);
                }
            } finally {
                inputs.forEach(TType::close);
            }
        }
    }

    private static TType zeros(InputInfo input, int examples) {
        long[] sizes = input.shape().stream().mapToLong(Integer::longValue).toArray();
        Shape shape = Shape.of(sizes).prepend(examples);
        return input.image()
                ? TUint8.tensorOf(shape, DataBuffers.of(new byte[(int) shape.size()]))
                : TFloat32.tensorOf(shape, DataBuffers.of(new float[(int) shape.size()]));
    }

    private ImageDecoder decoder() {
        if (decoder == null) {
            throw new IllegalStateException(
                    "%s takes %s, and a picture alone is not all of it: predict an ArrayDataset"
                            .formatted(info.name(), info.inputsInWords()));
        }
        return decoder;
    }

    /**
     * Predicts examples held in memory; labels that they have are not looked at.
     *
     * @return one prediction for each example, in their order
     * @throws DataException if an input is missing or of another form
     */
    public List<Prediction> predict(ArrayDataset data) {
        ArrayDataset fitting =
                data.fitting(
                        info.inputs().stream()
                                .map(i -> new InputForm(i.name(), i.shape(), i.image()))
                                .toList());
        if (fitting.size() == 0) {
            return List.of();
        }
        List<Prediction> predictions = new ArrayList<>();
        try (BatchSource source = BatchSource.open(fitting, BATCH_SIZE);
                Epoch batches = source.epochInOrder()) {
            while (batches.hasNext()) {
                try (Batch batch = batches.next()) {
                    predictions.addAll(predictions(batch.inputs()));
                }
            }
        }
        return List.copyOf(predictions);
    }

    /**
     * Predicts one JPEG, PNG, GIF (its first frame) or BMP file of any size.
     *
     * @throws DataException if it cannot be used, naming it
     * @throws IllegalStateException if the network does not take one image and nothing else
     */
    public Prediction predict(Path file) {
        return predict(Picture.of(file));
    }

    /**
     * Predicts one picture, wherever it is.
     *
     * @throws DataException if it cannot be used, naming it
     */
    public Prediction predict(Picture picture) {
        return one(decoder().decode(picture));
    }

    /**
     * Predicts one picture from its file's content.
     *
     * @throws DataException if it is not a picture that can be used
     */
    public Prediction predict(byte[] content) {
        return one(decoder().decode(content));
    }

    /**
     * Predicts a picture that has been decoded or drawn, of any size; it is resized as in training.
     * An alpha channel is dropped.
     *
     * @throws DataException if it cannot be used
     */
    public Prediction predict(BufferedImage image) {
        return predict(Picture.of("picture in memory", image));
    }

    /**
     * Predicts many files.
     *
     * @see #predictAll
     */
    public List<Prediction> predict(List<Path> files) {
        return predictAll(files.stream().map(Picture::of).toList());
    }

    /**
     * Predicts many pictures, decoding several at once and running the network on {@value
     * #BATCH_SIZE} at a time.
     *
     * @return one prediction for each, in their order
     * @throws DataException if any cannot be used, naming all of them; then nothing is predicted
     */
    public List<Prediction> predictAll(List<? extends Picture> pictures) {
        List<Prediction> predictions = new ArrayList<>();
        List<DataProblem> problems = new ArrayList<>();
        ImageDecoder open = decoder();
        for (int from = 0; from < pictures.size(); from += BATCH_SIZE) {
            int to = Math.min(from + BATCH_SIZE, pictures.size());
            try {
                List<byte[]> pixels =
                        DecodedPictures.pixels(List.copyOf(pictures.subList(from, to)), open);
                // After the first bad picture the rest is only looked at, to name all that are bad.
                if (problems.isEmpty()) {
                    predictions.addAll(many(pixels));
                }
            } catch (DataException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(
                    "%d of %d pictures cannot be used:".formatted(problems.size(), pictures.size()),
                    problems);
        }
        return List.copyOf(predictions);
    }

    private Prediction one(TUint8 image) {
        try (image) {
            return predictions(Map.of(info.image().name(), image)).get(0);
        }
    }

    private Collection<Prediction> many(List<byte[]> batch) {
        Shape shape = Shape.of(batch.size(), info.height(), info.width(), info.channels());
        try (TUint8 images = TUint8.tensorOf(shape, tensor -> fill(tensor, batch))) {
            return predictions(Map.of(info.image().name(), images));
        }
    }

    private static void fill(TUint8 images, List<byte[]> batch) {
        ByteDataBuffer data = images.asRawTensor().data();
        IntStream.range(0, batch.size())
                .forEach(
                        row -> {
                            byte[] pixels = batch.get(row);
                            data.offset((long) row * pixels.length).write(pixels);
                        });
    }

    private List<Prediction> predictions(Map<String, ? extends TType> inputs) {
        List<Prediction> predictions = new ArrayList<>();
        DecisionRules deciding = rules.get();
        for (float[] row : network.probabilities(inputs)) {
            predictions.add(Prediction.of(info, deciding, row));
        }
        return predictions;
    }

    /** Frees the native memory, the network's too if this predictor loaded it. */
    @Override
    public void close() {
        if (decoder != null) {
            decoder.close();
        }
        owned.close();
    }
}
