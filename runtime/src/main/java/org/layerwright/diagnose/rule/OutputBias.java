package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Priors.Prior;

import java.util.Optional;

/** The first answers are undecided where one label is nearly always right. */
final class OutputBias implements Rule {
    private static final double COMMON = 0.8;

    /** Of what knowing the frequencies would cost. */
    private static final double WORSE = 1.5;

    @Override
    public String id() {
        return "output-bias";
    }

    @Override
    public String title() {
        return "output bias of 0 with one common label";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.start()
                .map(start -> start.probe().noisy())
                .filter(it -> it.crossEntropy() > WORSE * it.priorEntropy())
                .flatMap(
                        it ->
                                Priors.training(file)
                                        .filter(prior -> prior.commonestShare() > COMMON)
                                        .findFirst())
                .map(this::finding);
    }

    private Finding finding(Prior prior) {
        double share = Math.min(prior.commonestShare(), 1 - 1e-6);
        return Finding.of(this, Severity.NOTE)
                .at("output " + prior.facts().output())
                .saw(
                        Say.of(
                                "%s has %s of the examples, and the first answers do not know it",
                                prior.facts().names().get(prior.commonest()), Say.percent(share)))
                .because("the first epochs go into learning the frequencies")
                .fix(
                        Say.of(
                                "@Constant(%s) for the bias of %s: the log-odds of that share",
                                Say.size(Math.log(share / (1 - share))), prior.facts().output()))
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return false;
    }
}
