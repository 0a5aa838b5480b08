package org.layerwright.train;

import org.layerwright.data.batch.Batch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.LearningRateSchedule;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.SanityResult.Verdict;

import java.util.Arrays;

/**
 * How far a network came with one learning rate.
 *
 * @param steps how many steps were done
 * @param rate the learning rate
 * @param loss the declared loss of the last step
 * @param fit how well it knows the batch
 * @param goal the cross-entropy at which it counts as known
 * @param moved whether its probabilities ever changed
 */
record SanityAttempt(
        int steps, float rate, double loss, Memorized fit, double goal, boolean moved) {
    /** Of what label frequencies alone cost. */
    private static final double NEAR_ZERO = 0.05;

    /** Differences between examples below this are none. */
    private static final double NO_SPREAD = 1e-3;

    /** Steps after which probabilities that never moved never will. */
    private static final int DEAD_AFTER = 10;

    /** Trains from these weights until the batch is known or the steps are used up. */
    static SanityAttempt of(
            NetworkSession copy,
            NetworkInfo info,
            Batch batch,
            WeightValues from,
            float rate,
            int steps) {
        copy.write(from);
        Trainer trainer = new Trainer(copy, LearningRateSchedule.constant(rate));
        trainer.forgetSlots();
        float[] targets = Targets.of(batch);
        double goal = NEAR_ZERO * Memorized.ofFrequencies(info, targets).crossEntropy();
        float[] first = {};
        SanityAttempt reached;
        boolean moved = false;
        do {
            BatchResult result = trainer.trainBatch(batch);
            int done = (int) trainer.steps();
            first = done == 1 ? result.probabilities() : first;
            moved |= !Arrays.equals(first, result.probabilities());
            Memorized fit = Memorized.of(info, result.probabilities(), targets);
            reached = new SanityAttempt(done, rate, result.meanLoss(), fit, goal, moved);
        } while (reached.steps() < steps && reached.goesOn());
        return reached;
    }

    private boolean goesOn() {
        return isFinite() && !passed() && (moved || steps < DEAD_AFTER);
    }

    boolean passed() {
        return fit.allRight() && fit.crossEntropy() <= goal;
    }

    private boolean isFinite() {
        return Double.isFinite(loss) && Double.isFinite(fit.crossEntropy());
    }

    /** What is to be said of it alone. */
    Verdict verdict() {
        if (passed()) {
            return Verdict.PASSED;
        }
        if (!isFinite()) {
            return Verdict.NOT_FINITE;
        }
        if (!moved && steps > 1) {
            return Verdict.NO_GRADIENT;
        }
        if (fit.spread() < NO_SPREAD) {
            return Verdict.CONSTANT_OUTPUT;
        }
        return fit.allRight() ? Verdict.HELD_BACK : Verdict.NOT_LEARNT;
    }
}
