package org.layerwright.layers;

import org.jspecify.annotations.Nullable;
import org.layerwright.graph.Mode;
import org.layerwright.graph.NetworkScope;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

import java.util.ArrayList;
import java.util.List;

/**
 * Convolutions in groups. The op takes them as a kernel with fewer channels than its image, but on
 * a CPU its gradient, and its fusion with a bias in inference, need oneDNN. So the op is for
 * training where oneDNN is. Elsewhere, and in inference, for a model may be exported to another
 * machine, there is one convolution a group: measured 1.1 times as slow for 2 groups, 1.4 for 32.
 */
final class GroupedConvolution {
    private static final boolean ONE_DNN =
            hasOneDnn(System.getProperty("os.arch"), System.getenv("TF_ENABLE_ONEDNN_OPTS"));

    private GroupedConvolution() {}

    static Operand<TFloat32> of(
            NetworkScope net,
            Operand<TFloat32> x,
            Operand<TFloat32> kernel,
            List<Long> strides,
            String padding) {
        return ONE_DNN && net.mode() == Mode.TRAINING
                ? net.tf().nn.conv2d(x, kernel, strides, padding)
                : oneByOne(net.tf(), x, kernel, strides, padding);
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
