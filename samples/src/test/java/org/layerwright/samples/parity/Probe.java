package org.layerwright.samples.parity;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.WeightValues;
import org.tensorflow.GraphOperation;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** A model with weights, images and targets drawn from a fixed seed, opened for measurement. */
final class Probe implements AutoCloseable {
    static final int BATCH = 3;
    private static final long STEP = 5;

    private final Model model;
    private final Random random = new Random(11);
    private final byte[] pixels;
    private final TUint8 images;
    private final TFloat32 targets;

    Probe(Row row) {
        model = row.create().apply(ModelOptions.defaults().seed(2));
        int height = model.info().height();
        int width = model.info().width();
        int channels = model.info().channels();
        pixels = new byte[BATCH * height * width * channels];
        random.nextBytes(pixels);
        images = TUint8.tensorOf(Shape.of(BATCH, height, width, channels), DataBuffers.of(pixels));
        int labels = model.info().labels().size();
        float[] truth = new float[BATCH * labels];
        for (int i = 0; i < BATCH; i++) {
            truth[i * labels + i % labels] = 1;
        }
        targets = TFloat32.tensorOf(Shape.of(BATCH, labels), DataBuffers.of(truth));
        drawWeights();
    }

    /** First values such as a bias of 0 would hide mistakes. */
    private void drawWeights() {
        Map<String, WeightValues.Values> drawn = new LinkedHashMap<>();
        WeightValues first = weights();
        for (String name : first.names()) {
            float[] numbers = new float[first.get(name).numbers().length];
            for (int i = 0; i < numbers.length; i++) {
                float number = random.nextFloat() * 1.6f - 0.8f;
                numbers[i] = name.endsWith("variance") ? 0.5f + Math.abs(number) : number;
            }
            drawn.put(name, new WeightValues.Values(first.get(name).shape(), numbers));
        }
        session().write(new WeightValues(drawn));
    }

    Model model() {
        return model;
    }

    NetworkSession session() {
        return model.trainer().session();
    }

    WeightValues weights() {
        return session().read(session().network().weights().ofModel());
    }

    float[][] probabilities() {
        return session().probabilities(images);
    }

    /** One image as the oracle takes it. */
    Oracle image(int index) {
        int count = pixels.length / BATCH;
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = Byte.toUnsignedInt(pixels[index * count + i]);
        }
        return new Oracle(
                weights(),
                model.info().height(),
                model.info().width(),
                model.info().channels(),
                values);
    }

    /** One step of plain gradient descent: with rate 0 it only tells the training loss. */
    double train(float rate) {
        return session().train(images, targets, rate, STEP).meanLoss();
    }

    /** The training loss with one number of one weight moved. */
    double lossAt(WeightValues base, String weight, int index, float move) {
        WeightValues.Values values = base.get(weight);
        float[] moved = values.numbers().clone();
        moved[index] += move;
        session()
                .write(
                        new WeightValues(
                                Map.of(weight, new WeightValues.Values(values.shape(), moved))));
        double loss = train(0);
        session().write(new WeightValues(Map.of(weight, values)));
        return loss;
    }

    /**
     * The shape TensorFlow knows of the layer {@code tested}, batch axis left out. The networks end
     * in {@code tested}, flatten, dense, or themselves in {@code tested}.
     */
    long[] staticShape(NetworkGraph.Pass pass) {
        Operand<TFloat32> logits = pass.output().logits();
        Shape shape =
                pass.output().name().equals("tested")
                        ? logits.shape()
                        : type().equals("Flatten")
                                ? above(logits, "Reshape").shape()
                                : above(above(logits, "Reshape").op(), 0).shape();
        return shape.takeLast(shape.numDimensions() - 1).asArray();
    }

    /** The tested layer's annotation. */
    String type() {
        return model.layer("tested").info().type();
    }

    private static Output<?> above(Operand<?> operand, String type) {
        Output<?> output = operand.asOutput();
        while (!output.op().type().equals(type)) {
            output = above(output.op(), 0);
        }
        return output;
    }

    private static Output<?> above(org.tensorflow.Operation op, int input) {
        return ((GraphOperation) op).input(input);
    }

    @Override
    public void close() {
        images.close();
        targets.close();
        model.close();
    }
}
