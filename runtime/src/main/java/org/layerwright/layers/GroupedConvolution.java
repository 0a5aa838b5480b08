package org.layerwright.layers;

import org.jspecify.annotations.Nullable;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.ArrayList;
import java.util.List;

/**
 * Convolutions in groups. The op takes them as a kernel with fewer channels than its image, but its
 * gradient on a CPU needs oneDNN; elsewhere there is one convolution a group.
 */
final class GroupedConvolution {
    private static final boolean ONE_DNN =
            hasOneDnn(System.getProperty("os.arch"), System.getenv("TF_ENABLE_ONEDNN_OPTS"));

    private GroupedConvolution() {}

    static Operand<TFloat32> of(
            Ops tf,
            Operand<TFloat32> x,
            Operand<TFloat32> kernel,
            List<Long> strides,
            String padding) {
        return ONE_DNN
                ? tf.nn.conv2d(x, kernel, strides, padding)
                : oneByOne(tf, x, kernel, strides, padding);
    }

    /** TensorFlow's builds for x86-64 have it, switched on unless the variable says 0. */
    static boolean hasOneDnn(@Nullable String architecture, @Nullable String variable) {
        boolean intel = "amd64".equals(architecture) || "x86_64".equals(architecture);
        return intel && !"0".equals(variable);
    }

    static Operand<TFloat32> oneByOne(
            Ops tf,
            Operand<TFloat32> x,
            Operand<TFloat32> kernel,
            List<Long> strides,
            String padding) {
        long groups = x.shape().get(3) / kernel.shape().get(2);
        if (groups == 1) {
            return tf.nn.conv2d(x, kernel, strides, padding);
        }
        Operand<TInt32> channels = tf.constant(3);
        List<Output<TFloat32>> images = tf.split(channels, x, groups).output();
        List<Output<TFloat32>> kernels = tf.split(channels, kernel, groups).output();
        List<Operand<TFloat32>> results = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            results.add(tf.nn.conv2d(images.get(i), kernels.get(i), strides, padding));
        }
        return tf.concat(results, channels);
    }
}
