package org.layerwright.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.graph.LayerRun;
import org.tensorflow.ndarray.FloatNdArray;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;

/** What becomes of padding and remainders. */
class PoolingTest {
    /** 3x3, from -1 to -9. */
    private static final FloatNdArray IMAGE = NdArrays.ofFloats(Shape.of(1, 3, 3, 1));

    static {
        for (int i = 0; i < 9; i++) {
            IMAGE.setFloat(-1 - i, 0, i / 3, i % 3, 0);
        }
    }

    @Test
    void maximaLeaveOutPaddingAndRemainder() {
        assertThat(max("VALID")).containsExactly(-1f);
        // The padding cells right and below are no zeros.
        assertThat(max("SAME")).containsExactly(-1f, -3f, -7f, -9f);
    }

    @Test
    void averagesAreOverTheCellsInside() {
        assertThat(average("VALID")).containsExactly(-3f);
        assertThat(average("SAME")).containsExactly(-3f, -4.5f, -7.5f, -9f);
    }

    private static float[] max(String padding) {
        return LayerRun.forward(
                (net, in) -> Pooling.max(net, in.get(0), 2, 2, 2, 2, padding), IMAGE);
    }

    private static float[] average(String padding) {
        return LayerRun.forward(
                (net, in) -> Pooling.average(net, in.get(0), 2, 2, 2, 2, padding), IMAGE);
    }
}
