package org.layerwright.graph;

import org.layerwright.metrics.LabelKind;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TUint8;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A network for one test.
 *
 * @param loss of each image, from the logits and the targets
 */
public record TestNetwork(
        int height,
        int width,
        int channels,
        int labels,
        Optimizer optimizer,
        Consumer<NetworkScope> layers,
        Loss loss)
        implements NetworkDefinition {

    /** A loss as a function. */
    @FunctionalInterface
    public interface Loss {
        Operand<TFloat32> of(Ops tf, Operand<TFloat32> logits, LabelTargets targets);
    }

    /** Opens it. */
    public NetworkSession open(long seed) {
        return new NetworkSession(NetworkGraph.build(this, seed), ConfigProto.getDefaultInstance());
    }

    @Override
    public NetworkInfo info() {
        String[] names =
                IntStream.range(0, labels).mapToObj(i -> "label" + i).toArray(String[]::new);
        return NetworkInfo.named("Test")
                .image("input", height, width, channels)
                .output("out", LabelKind.MULTI_LABEL, names)
                .build();
    }

    @Override
    public void build(NetworkScope net) {
        layers.accept(net);
    }

    @Override
    public List<Head> heads() {
        return List.of(
                Head.of("out", (tf, output, targets) -> loss.of(tf, output.logits(), targets)));
    }

    /** Pixels as a tensor; close it. */
    public static TUint8 images(Shape shape, int... pixels) {
        byte[] bytes = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            bytes[i] = (byte) pixels[i];
        }
        return TUint8.tensorOf(shape, DataBuffers.of(bytes));
    }

    /** Numbers as a tensor; close it. */
    public static TFloat32 floats(Shape shape, float... numbers) {
        return TFloat32.tensorOf(shape, DataBuffers.of(numbers));
    }
}
