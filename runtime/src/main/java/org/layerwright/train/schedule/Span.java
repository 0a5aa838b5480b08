package org.layerwright.train.schedule;

import org.layerwright.graph.Checks;
import org.layerwright.graph.RunLength;

/** A length of time in training: so many steps, so many epochs, or all that is left of a run. */
public sealed interface Span {

    /**
     * The length in steps.
     *
     * @throws IllegalStateException if it depends on how long training goes on, and that is not
     *     known
     */
    double steps(RunLength run);

    /** How many times the span has passed after some steps. */
    default double passed(long step, RunLength run) {
        return step / steps(run);
    }

    /** So many batches. */
    static Span ofSteps(double count) {
        return new Steps(count);
    }

    /** So many passes over the training data. */
    static Span ofEpochs(double count) {
        return new Epochs(count);
    }

    /** From the beginning, or a warm-up's end, to the end of the run. */
    static Span ofRun() {
        return new Run();
    }

    /** See {@link #ofSteps}. */
    record Steps(double count) implements Span {
        public Steps {
            Checks.positive("steps", (float) count);
        }

        @Override
        public double steps(RunLength run) {
            return count;
        }
    }

    /** See {@link #ofEpochs}. */
    record Epochs(double count) implements Span {
        public Epochs {
            Checks.positive("epochs", (float) count);
        }

        @Override
        public double steps(RunLength run) {
            return count * known(run.stepsPerEpoch());
        }
    }

    /** See {@link #ofRun}. */
    record Run() implements Span {
        @Override
        public double steps(RunLength run) {
            return known(run.steps());
        }
    }

    private static long known(long length) {
        if (length == 0) {
            throw new IllegalStateException(
                    "The learning rate's schedule depends on how long training goes on. In a loop of"
                            + " your own tell it by Trainer.plan before the first step.");
        }
        return length;
    }
}
