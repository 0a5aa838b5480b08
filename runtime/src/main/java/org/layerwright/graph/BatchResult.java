package org.layerwright.graph;

import java.util.List;
import java.util.Optional;

/**
 * What a network said about one batch.
 *
 * @param losses the loss of each example, times its weight
 * @param probabilities one number for each label of each output of each example, example by example
 * @param outputLosses of a network with several outputs, in their order: each example's loss by
 *     that output alone, times the example's weight but not the output's; empty if there is one
 *     output
 * @param mixedTargets what the losses compared with, as the probabilities are laid out, if examples
 *     were mixed with each other: shares from 0 to 1, NaN where unknown; empty if it was what was
 *     given
 */
@SuppressWarnings("ArrayRecordComponent") // handed from TensorFlow to the metrics once a batch
public record BatchResult(
        float[] losses,
        float[] probabilities,
        List<float[]> outputLosses,
        Optional<float[]> mixedTargets) {

    public BatchResult {
        outputLosses = List.copyOf(outputLosses);
    }

    /** Number of examples. */
    public int size() {
        return losses.length;
    }

    /** The sum of the losses, in double precision. */
    public double lossSum() {
        return sum(losses);
    }

    /** The sum of losses, in double precision. */
    public static double sum(float[] losses) {
        double sum = 0;
        for (float loss : losses) {
            sum += loss;
        }
        return sum;
    }

    /** The mean of the losses; NaN for no example. */
    public double meanLoss() {
        return lossSum() / losses.length;
    }
}
