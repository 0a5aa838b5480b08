package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;

import java.util.Optional;

/** Nothing learned so far, which need not mean anything: R03 of the catalogue. */
final class NotLearningYet implements Rule {

    @Override
    public String id() {
        return "not-learning-yet";
    }

    @Override
    public String title() {
        return "not learning yet";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return !file.epochs().isEmpty();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        if (!canTell(file) || course.isBroken() || course.bestSkill() >= CaseFile.NO_SKILL) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(this, Severity.NOTE)
                        .saw(
                                Say.of(
                                        "%.2f of %.2f nats learned in %d of %d epochs",
                                        Math.max(0, course.bestSkill()) * course.priorEntropy(),
                                        course.priorEntropy(),
                                        file.epochs().size(),
                                        file.plan().epochs()))
                        .because(
                                "deep networks may need 2 to 7 epochs before the loss begins to"
                                        + " fall")
                        .fix("wait, with the learning rate as it is")
                        .build());
    }
}
