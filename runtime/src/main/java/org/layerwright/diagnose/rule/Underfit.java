package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.RateChange;

import java.util.List;
import java.util.Optional;

/** It learned something and no more comes: R21 of the catalogue. */
final class Underfit implements Rule {
    private static final double MOST_SKILL = 0.5;

    /** What an epoch gains less than. */
    private static final double SLOPE = 0.01;

    private static final int EPOCHS = 5;

    @Override
    public String id() {
        return "underfit";
    }

    @Override
    public String title() {
        return "no more is learned";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.epochs().size() > EPOCHS;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        double skill = course.lastSkill();
        boolean within = skill > CaseFile.NO_SKILL && skill < MOST_SKILL;
        boolean cut = file.rateChanges().stream().anyMatch(RateChange::isCut);
        if (!canTell(file) || course.isBroken() || cut || !within) {
            return Optional.empty();
        }
        List<EpochFacts> epochs = Course.lastOf(file.epochs(), EPOCHS + 1);
        double first = epochs.get(0).training().crossEntropy();
        double last = epochs.get(EPOCHS).training().crossEntropy();
        if (first - last > EPOCHS * SLOPE * first) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(this, Severity.NOTE)
                        .saw(
                                Say.of(
                                        "training loss %s five epochs ago, %s now: less than 1 %% an"
                                                + " epoch, at skill %s",
                                        Say.loss(first), Say.loss(last), Say.share(skill)))
                        .because("the network cannot express more, or its steps are too large to")
                        .fix("more filters or units, or another layer")
                        .fix("ReduceLrOnPlateau.on(\"val_loss\").patience(5).minDelta(1e-3)")
                        .build());
    }
}
