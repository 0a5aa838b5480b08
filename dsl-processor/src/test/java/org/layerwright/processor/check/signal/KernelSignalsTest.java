package org.layerwright.processor.check.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.processor.model.weight.InitializerSpec;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;

/** Sums with weights, by hand. */
class KernelSignalsTest {
    private static WeightFacts kernel(InitializerSpec first, Integer... dims) {
        return new WeightFacts("kernel", Shape.of(dims), first, WeightFacts.Role.TRAINED);
    }

    /** 9 places times 3 channels, variance 2 / (27 + 576): 54 / 603 of the mean square. */
    @Test
    void glorotsFirstConvolutionOfVgg() {
        WeightFacts kernel = kernel(new InitializerSpec.GlorotUniform(), 3, 3, 3, 64);
        Signal pixels = new Signal(0, 1.0 / 12, false);

        Signal sums = KernelSignals.sum(pixels, 9, 3, kernel);

        assertThat(sums.rms()).isCloseTo(Math.sqrt(54.0 / 603 / 12), within(1e-9));
    }

    /** He: twice the mean square, half of which a rectifier takes. */
    @Test
    void heAndARectifierKeepTheMeanSquare() {
        WeightFacts kernel = kernel(new InitializerSpec.HeNormal(), 100, 50);
        Signal input = new Signal(0.6, 0.64, true);

        Signal sums = KernelSignals.sum(input, 1, 100, kernel);

        assertThat(sums.meanSquare()).isCloseTo(2, within(1e-9));
        assertThat(Bell.through(x -> Math.max(x, 0), sums).meanSquare()).isCloseTo(1, within(5e-3));
    }

    /** All weights 1: the mean is added up 10 times, the variance of each input once. */
    @Test
    void weightsOfOneSignAddUpWhatInputsHaveInCommon() {
        WeightFacts kernel = kernel(new InitializerSpec.Ones(), 10, 4);

        Signal sums = KernelSignals.sum(new Signal(0.5, 0.2, true), 1, 10, kernel);

        assertThat(sums.mean()).isCloseTo(5, within(1e-9));
        assertThat(sums.variance()).isCloseTo(2, within(1e-9));
        assertThat(sums.sided()).isTrue();
    }

    /** Blom's table: the expected greatest of 4 standard normal numbers is 1.03. */
    @Test
    void theGreatestOfFour() {
        assertThat(PoolSignals.maximum(Signal.STANDARD, 4).mean()).isCloseTo(1.03, within(0.02));
    }
}
