package org.layerwright.export.rewrite;

import org.layerwright.graph.WeightValues;
import org.tensorflow.proto.NodeDef;

import java.util.List;
import java.util.Map;

/** An op that is linear in its kernel, and which of the kernel's numbers make which channel. */
enum KernelOp {
    /** [height, width, channels, filters]. */
    CONV("Conv2D") {
        @Override
        int channels(List<Long> kernel) {
            return Math.toIntExact(kernel.get(3));
        }

        @Override
        int channel(List<Long> kernel, int number) {
            return number % channels(kernel);
        }
    },

    /** [height, width, channels, multiplier]; a channel's results lie side by side. */
    DEPTHWISE("DepthwiseConv2dNative") {
        @Override
        int channels(List<Long> kernel) {
            return Math.toIntExact(kernel.get(2) * kernel.get(3));
        }

        @Override
        int channel(List<Long> kernel, int number) {
            return number % channels(kernel);
        }
    },

    /** [height, width, filters, channels]. */
    TRANSPOSED("Conv2DBackpropInput") {
        @Override
        int channels(List<Long> kernel) {
            return Math.toIntExact(kernel.get(2));
        }

        @Override
        int channel(List<Long> kernel, int number) {
            return number / Math.toIntExact(kernel.get(3)) % channels(kernel);
        }
    },

    /** [values, units]. */
    PRODUCT("MatMul") {
        @Override
        int channels(List<Long> kernel) {
            return Math.toIntExact(kernel.get(1));
        }

        @Override
        int channel(List<Long> kernel, int number) {
            return number % channels(kernel);
        }
    };

    /** Which input the kernel is; the same for all of them. */
    static final int KERNEL = 1;

    private static final Map<String, KernelOp> BY_NAME =
            Map.of(
                    CONV.op, CONV,
                    DEPTHWISE.op, DEPTHWISE,
                    TRANSPOSED.op, TRANSPOSED,
                    PRODUCT.op, PRODUCT);

    private final String op;

    KernelOp(String op) {
        this.op = op;
    }

    /** How many channels come out. */
    abstract int channels(List<Long> kernel);

    /** Which of them one of the kernel's numbers goes to, the last axis running fastest. */
    abstract int channel(List<Long> kernel, int number);

    static boolean is(NodeDef node) {
        return BY_NAME.containsKey(node.getOp())
                && !Attributes.flag(node, "transpose_b")
                && Attributes.channelsLast(node);
    }

    static KernelOp of(NodeDef node) {
        KernelOp found = BY_NAME.get(node.getOp());
        if (found == null) {
            throw new IllegalArgumentException(node.getOp() + " has no kernel");
        }
        return found;
    }

    /** The kernel with each channel's numbers multiplied with the channel's factor. */
    WeightValues.Values scaled(WeightValues.Values kernel, double[] factors, int first) {
        List<Long> shape = kernel.shape().sizes();
        float[] numbers = kernel.numbers().clone();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (numbers[i] * factors[first + channel(shape, i)]);
        }
        return new WeightValues.Values(kernel.shape(), numbers);
    }
}
