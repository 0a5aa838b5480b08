package org.layerwright.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.random.RandomStream;

import java.util.stream.Stream;

/** Spreads are those of Keras for a 3x3x64x128 kernel: fans 576 and 1152. */
class InitializerTest {
    private static final long[] KERNEL = {3, 3, 64, 128};

    static Stream<Arguments> spreads() {
        double cut = 0.8796256610342398;
        return Stream.of(
                // initializer, bound of the values, standard deviation
                Arguments.of(Initializer.glorotUniform(), root(6, 1728), root(2, 1728)),
                Arguments.of(Initializer.glorotNormal(), 2 * root(2, 1728) / cut, root(2, 1728)),
                Arguments.of(Initializer.heUniform(), root(6, 576), root(2, 576)),
                Arguments.of(Initializer.heNormal(), 2 * root(2, 576) / cut, root(2, 576)),
                Arguments.of(Initializer.lecunUniform(), root(3, 576), root(1, 576)),
                Arguments.of(Initializer.lecunNormal(), 2 * root(1, 576) / cut, root(1, 576)),
                Arguments.of(
                        Initializer.varianceScaling(
                                3, FanMode.FAN_OUT, Distribution.UNTRUNCATED_NORMAL),
                        1.0,
                        root(3, 1152)),
                Arguments.of(
                        Initializer.varianceScaling(2, FanMode.FAN_AVG, Distribution.UNIFORM),
                        root(6, 864),
                        root(2, 864)),
                Arguments.of(Initializer.randomUniform(-0.05f, 0.05f), 0.05, 0.05 / root(3, 1)),
                Arguments.of(Initializer.truncatedNormal(0f, 0.05f), 0.1, 0.05 * cut),
                Arguments.of(Initializer.randomNormal(0f, 0.05f), 1.0, 0.05));
    }

    private static double root(double a, double b) {
        return Math.sqrt(a / b);
    }

    @ParameterizedTest
    @MethodSource("spreads")
    void hasKerasSpread(Initializer initializer, double bound, double stddev) {
        float[] values = draw(initializer, 1, "conv/kernel");
        double sum = 0;
        double squares = 0;
        double largest = 0;
        for (float value : values) {
            sum += value;
            squares += (double) value * value;
            largest = Math.max(largest, Math.abs(value));
        }
        double mean = sum / values.length;
        assertThat(mean).isCloseTo(0, within(5 * stddev / Math.sqrt(values.length)));
        assertThat(Math.sqrt(squares / values.length)).isCloseTo(stddev, within(0.01 * stddev));
        assertThat(largest).isLessThanOrEqualTo(bound * (1 + 1e-6));
        if (bound < 1) {
            assertThat(largest).isGreaterThan(0.98 * bound);
        }
    }

    @Test
    void movesNormalAndUniformToTheirPlace() {
        assertThat(mean(draw(Initializer.randomNormal(3f, 0.1f), 1, "a")))
                .isCloseTo(3, within(0.003));
        assertThat(mean(draw(Initializer.randomUniform(1f, 2f), 1, "a")))
                .isCloseTo(1.5, within(0.006));
    }

    @Test
    void constantsAreConstant() {
        assertThat(draw(Initializer.zeros(), 1, "a")).containsOnly(0f);
        assertThat(draw(Initializer.ones(), 1, "a")).containsOnly(1f);
        assertThat(draw(Initializer.constant(0.3f), 1, "a")).containsOnly(0.3f);
    }

    /**
     * 4x6 and 2x3x4: the shorter side's vectors have products of gain^2 with themselves, else 0.
     */
    @Test
    void orthogonalIsOrthogonal() {
        float[] wide = of(Initializer.orthogonal(2f), 4, 6);
        assertThat(products(wide, 4, 6, false)).isLessThan(1e-5);
        assertThat(of(Initializer.orthogonal(2f), 6, 4)).isNotEqualTo(wide);
        assertThat(products(of(Initializer.orthogonal(2f), 6, 4), 6, 4, true)).isLessThan(1e-5);
        assertThat(products(of(Initializer.orthogonal(2f), 2, 3, 4), 6, 4, true)).isLessThan(1e-5);
        assertThat(products(of(Initializer.orthogonal(2f), 2, 1, 3), 2, 3, false)).isLessThan(1e-5);
    }

    /** How far V V^T is from 4 I, the vectors being rows or columns. */
    private static double products(float[] matrix, int rows, int columns, boolean ofColumns) {
        int vectors = ofColumns ? columns : rows;
        int length = ofColumns ? rows : columns;
        double worst = 0;
        for (int i = 0; i < vectors; i++) {
            for (int j = 0; j < vectors; j++) {
                double sum = 0;
                for (int k = 0; k < length; k++) {
                    sum +=
                            ofColumns
                                    ? matrix[k * columns + i] * matrix[k * columns + j]
                                    : matrix[i * columns + k] * matrix[j * columns + k];
                }
                worst = Math.max(worst, Math.abs(sum - (i == j ? 4 : 0)));
            }
        }
        return worst;
    }

    @Test
    void identityIsTheIdentity() {
        assertThat(of(Initializer.identity(3f), 2, 2)).containsExactly(3, 0, 0, 3);
        assertThat(of(Initializer.identity(1f), 2, 3)).containsExactly(1, 0, 0, 0, 1, 0);
        assertThat(of(Initializer.identity(1f), 3, 1)).containsExactly(1, 0, 0);
    }

    @Test
    void matricesTakeMatrices() {
        assertThatThrownBy(() -> of(Initializer.identity(1f), 2))
                .hasMessageContaining("identity takes 2 axes, but the weight has 1");
        assertThatThrownBy(() -> of(Initializer.orthogonal(1f), 2))
                .hasMessageContaining("orthogonal takes at least 2 axes");
    }

    private static float[] of(Initializer initializer, long... shape) {
        return GraphRun.of(tf -> initializer.values(tf, shape, RandomStream.fixedSeed(tf, 1, "a")));
    }

    @Test
    void seedAndNameFixTheDraw() {
        Initializer glorot = Initializer.glorotUniform();
        float[] first = draw(glorot, 1, "conv1/kernel");
        assertThat(draw(glorot, 1, "conv1/kernel")).isEqualTo(first);
        assertThat(draw(glorot, 1, "conv2/kernel")).isNotEqualTo(first);
        assertThat(draw(glorot, 2, "conv1/kernel")).isNotEqualTo(first);
    }

    @Test
    void fansAreKerass() {
        assertThat(Fans.of(3, 3, 3, 32)).isEqualTo(new Fans(27, 288));
        assertThat(Fans.of(512, 5)).isEqualTo(new Fans(512, 5));
        assertThat(Fans.of(7)).isEqualTo(new Fans(7, 7));
        assertThat(Fans.of()).isEqualTo(new Fans(1, 1));
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static float[] draw(Initializer initializer, long seed, String name) {
        return GraphRun.of(
                tf -> initializer.values(tf, KERNEL, RandomStream.fixedSeed(tf, seed, name)));
    }
}
