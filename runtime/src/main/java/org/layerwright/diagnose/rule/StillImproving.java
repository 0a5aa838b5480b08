package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;

import java.util.List;
import java.util.Optional;

/** Training ended while the loss still fell: R22 of the catalogue. */
final class StillImproving implements Rule {
    private static final int EPOCHS = 3;

    /** What each of the last epochs gains at least, in part of its loss. */
    private static final double SLOPE = 0.01;

    @Override
    public String id() {
        return "still-improving";
    }

    @Override
    public String title() {
        return "still improving when stopped";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Course(file).isOver();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        List<EpochFacts> epochs = course.validated().isEmpty() ? file.epochs() : course.validated();
        if (!canTell(file) || course.isBroken() || epochs.size() <= EPOCHS) {
            return Optional.empty();
        }
        List<Double> losses =
                Course.lastOf(epochs, EPOCHS + 1).stream().map(StillImproving::loss).toList();
        for (int i = 1; i < losses.size(); i++) {
            if (!(losses.get(i) < (1 - SLOPE) * losses.get(i - 1))) {
                return Optional.empty();
            }
        }
        return Optional.of(
                Finding.of(this, Severity.NOTE)
                        .saw(
                                Say.of(
                                        "loss %s -> %s in the last %d epochs, each better than the"
                                                + " one before",
                                        Say.loss(losses.get(0)),
                                        Say.loss(losses.get(EPOCHS)),
                                        EPOCHS))
                        .because("it was stopped on its way")
                        .fix(Say.of("FitOptions.epochs(%d)", 2 * file.plan().epochs()))
                        .build());
    }

    private static double loss(EpochFacts epoch) {
        return epoch.validation().orElse(epoch.training()).crossEntropy();
    }
}
