package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;

import java.util.List;
import java.util.Optional;

/** The loss goes up and down from epoch to epoch: R27 of the catalogue. */
final class Oscillation implements Rule {
    private static final int EPOCHS = 8;

    /** What part of the epochs turn the slope round. */
    private static final double TURNS = 0.6;

    private static final double AMPLITUDE = 0.1;

    @Override
    public String id() {
        return "oscillation";
    }

    @Override
    public String title() {
        return "oscillating loss";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.epochs().size() >= EPOCHS;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        if (!canTell(file) || new Course(file).isBroken()) {
            return Optional.empty();
        }
        List<Double> losses =
                Course.lastOf(file.epochs(), EPOCHS).stream()
                        .map(EpochFacts::training)
                        .map(it -> it.loss())
                        .toList();
        int turns = 0;
        for (int i = 2; i < losses.size(); i++) {
            double before = losses.get(i - 1) - losses.get(i - 2);
            double after = losses.get(i) - losses.get(i - 1);
            boolean large =
                    Math.min(Math.abs(before), Math.abs(after)) > AMPLITUDE * losses.get(i - 1);
            turns += before * after < 0 && large ? 1 : 0;
        }
        return turns > TURNS * (losses.size() - 2)
                ? Optional.of(finding(file, losses, turns))
                : Optional.empty();
    }

    private Finding finding(CaseFile file, List<Double> losses, int turns) {
        return Finding.of(this, Severity.WARNING)
                .saw(
                        Say.of(
                                "the training loss turned round %d times in %d epochs, by more than"
                                        + " 10 %%: from %s to %s",
                                turns,
                                losses.size(),
                                Say.loss(losses.stream().mapToDouble(it -> it).min().orElse(0)),
                                Say.loss(losses.stream().mapToDouble(it -> it).max().orElse(0))))
                .because("steps jump from one side of the minimum to the other")
                .fix(Say.lowerRate(file.plan()))
                .fix(
                        Say.of(
                                "FitOptions.batchSize(%d), was %d",
                                4 * file.plan().batchSize(), file.plan().batchSize()))
                .build();
    }
}
