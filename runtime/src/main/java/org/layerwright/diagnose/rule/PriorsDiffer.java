package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts.LabelFacts;
import org.layerwright.diagnose.rule.Priors.Pair;

import java.util.Comparator;
import java.util.Optional;

/** A label is much more frequent in one part of the data than in the other. */
final class PriorsDiffer implements Rule {
    private static final double APART = 0.15;

    /** A difference of fewer standard errors may be chance. */
    private static final double ERRORS = 4;

    @Override
    public String id() {
        return "priors-differ";
    }

    @Override
    public String title() {
        return "other label frequencies in validation";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return Priors.both(file)
                .flatMap(
                        pair ->
                                pair
                                        .training()
                                        .labels()
                                        .filter(label -> differ(pair, label))
                                        .boxed()
                                        .max(Comparator.comparingDouble(it -> apart(pair, it)))
                                        .map(label -> finding(pair, label))
                                        .stream())
                .findFirst();
    }

    private static double apart(Pair pair, int label) {
        return Math.abs(pair.training().share(label) - pair.validation().share(label));
    }

    private static boolean differ(Pair pair, int label) {
        double training = pair.training().facts().known().get(label);
        double validation = pair.validation().facts().known().get(label);
        double had =
                pair.training().facts().counts().get(label)
                        + pair.validation().facts().counts().get(label);
        double share = had / (training + validation);
        double error = Math.sqrt(share * (1 - share) * (1 / training + 1 / validation));
        return training > 0
                && validation > 0
                && apart(pair, label) > Math.max(APART, ERRORS * error);
    }

    private Finding finding(Pair pair, int label) {
        LabelFacts training = pair.training().facts();
        LabelFacts validation = pair.validation().facts();
        return Finding.of(this, Severity.WARNING)
                .at("label " + training.names().get(label))
                .saw(
                        Say.of(
                                "%s: %s of %,d training examples, %s of %,d validation examples"
                                        + " (usual: within 15 points)",
                                training.names().get(label),
                                Say.percent(training.share(label)),
                                training.known().get(label),
                                Say.percent(validation.share(label)),
                                validation.known().get(label)))
                .because("the parts were not drawn from the same data at random")
                .fix("data.split(0.8, seed), which keeps the labels' shares")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return Priors.both(file).findAny().isPresent();
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
