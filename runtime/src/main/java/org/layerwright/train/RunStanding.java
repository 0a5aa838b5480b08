package org.layerwright.train;

import org.layerwright.graph.Weight;
import org.layerwright.graph.Weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a run stands, to be taken down between two steps and gone on from. */
final class RunStanding {
    private final Trainer trainer;
    private final RunControl control;
    private final CallbackList callbacks;
    private final int epochsWanted;
    private final List<EpochResult> epochs = new ArrayList<>();
    private long stepsBefore;

    /** At the begin of a run. */
    RunStanding(Trainer trainer, RunControl control, CallbackList callbacks, int epochsWanted) {
        this.trainer = trainer;
        this.control = control;
        this.callbacks = callbacks;
        this.epochsWanted = epochsWanted;
        this.stepsBefore = trainer.steps();
    }

    /** The epochs completed so far. */
    List<EpochResult> epochs() {
        return List.copyOf(epochs);
    }

    void add(EpochResult completed) {
        epochs.add(completed);
    }

    /** The number of the next epoch, or of the one that is open. */
    int nextEpoch() {
        return epochs.size() + 1;
    }

    /** The trainer's steps when the run began. */
    long stepsBefore() {
        return stepsBefore;
    }

    /** How many steps the run has done, and so how many batches it has taken. */
    long steps() {
        return trainer.steps() - stepsBefore;
    }

    /**
     * All of it.
     *
     * @param open the epoch that is not completed, if one was begun
     */
    RunState state(Optional<OpenEpoch> open) {
        return new RunState(
                epochsWanted,
                stepsBefore,
                trainer.state(),
                control.ownEnd(),
                epochs,
                open.map(OpenEpoch::state),
                callbacks.states(),
                trainer.session().read(weights().ofModel()),
                trainer.session().read(weights().withRole(Weight.Role.SLOT)));
    }

    /** Puts weights, optimizer, rate and epochs back; callbacks are for {@link CallbackList}. */
    void restore(RunState left) {
        trainer.session().write(left.weights());
        trainer.session().write(left.slots());
        trainer.restore(left.trainer());
        stepsBefore = left.stepsBefore();
        epochs.addAll(left.epochs());
        left.endFor(epochsWanted).ifPresent(control::stop);
    }

    private Weights weights() {
        return trainer.session().network().weights();
    }
}
