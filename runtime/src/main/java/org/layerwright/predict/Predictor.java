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
import org.layerwright.graph.NetworkInfo;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.ByteDataBuffer;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Predicts from pictures, given as files or their content, or from arrays. Any number of threads
 * may share one predictor: TensorFlow sessions take concurrent runs, and nothing here changes. Only
 * training and closing must not run at the same time.
 */
public final class Predictor implements AutoCloseable {
    private static final int BATCH_SIZE = 32;

    private final NetworkInfo info;
    private final Network network;
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

    private Predictor(NetworkInfo info, Network network, @Nullable ImageDecoder decoder) {
        this.info = info;
        this.network = network;
        this.decoder = decoder;
    }

    /**
     * A predictor of one network.
     *
     * @param info gives the forms of the inputs and the labels
     * @param network the forward pass; not closed with the predictor
     */
    public static Predictor open(NetworkInfo info, Network network) {
        return new Predictor(
                info,
                network,
                info.takesOneImage()
                        ? ImageDecoder.open(
                                new ImageSize(info.height(), info.width(), info.channels()))
                        : null);
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
        return one(decoder().decode(Picture.of(file)));
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
     * Predicts many files, decoding several at once and running the network on {@value #BATCH_SIZE}
     * at a time.
     *
     * @return one prediction for each file, in the files' order
     * @throws DataException if any cannot be used, naming all of them; then nothing is predicted
     */
    public List<Prediction> predict(List<Path> files) {
        List<Picture> pictures = files.stream().map(Picture::of).toList();
        List<Prediction> predictions = new ArrayList<>();
        List<DataProblem> problems = new ArrayList<>();
        ImageDecoder open = decoder();
        for (int from = 0; from < files.size(); from += BATCH_SIZE) {
            int to = Math.min(from + BATCH_SIZE, files.size());
            try {
                List<byte[]> pixels = DecodedPictures.pixels(pictures.subList(from, to), open);
                // After the first bad file the rest is only looked at, to name all that are bad.
                if (problems.isEmpty()) {
                    predictions.addAll(many(pixels));
                }
            } catch (DataException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(
                    "%d of %d pictures cannot be used:".formatted(problems.size(), files.size()),
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
        for (float[] row : network.probabilities(inputs)) {
            predictions.add(Prediction.of(info, row));
        }
        return predictions;
    }

    @Override
    public void close() {
        if (decoder != null) {
            decoder.close();
        }
    }
}
