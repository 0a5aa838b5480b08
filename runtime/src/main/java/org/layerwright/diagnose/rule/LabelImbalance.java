package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Priors.Prior;
import org.layerwright.metrics.LabelKind;

import java.util.Optional;

/**
 * Of labels that exclude each other, one is so common that naming it always looks good. Of labels
 * that do not, rare ones are usual.
 */
final class LabelImbalance implements Rule {
    private static final double COMMON = 0.8;
    private static final double RATIO = 20;

    @Override
    public String id() {
        return "label-imbalance";
    }

    @Override
    public String title() {
        return "imbalanced labels";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return Priors.training(file)
                .filter(prior -> prior.kind() == LabelKind.SINGLE_LABEL)
                .filter(
                        prior ->
                                prior.commonestShare() > COMMON
                                        || prior.commonestShare()
                                                > RATIO * prior.share(prior.rarest()))
                .findFirst()
                .map(this::finding);
    }

    private Finding finding(Prior prior) {
        String common = prior.facts().names().get(prior.commonest());
        String rare = prior.facts().names().get(prior.rarest());
        return Finding.of(this, Severity.WARNING)
                .at("label " + common)
                .saw(
                        Say.of(
                                "%s has %,d of %,d examples (%s; healthy up to 80 %%): always"
                                        + " answering %s is right in %s",
                                common,
                                prior.facts().counts().get(prior.commonest()),
                                prior.facts().known().get(prior.commonest()),
                                Say.percent(prior.commonestShare()),
                                common,
                                Say.percent(prior.commonestShare())))
                .saw(
                        Say.of(
                                "the rarest, %s, has %,d (1 to %.0f; healthy up to 1 to 20)",
                                rare,
                                prior.facts().counts().get(prior.rarest()),
                                prior.commonestShare() / prior.share(prior.rarest())))
                .because("accuracy is high for a network that knows one label only")
                .fix("FitOptions.sampling(Sampling.BALANCED), or ClassWeights.balanced(data)")
                .fix("watch MACRO_F1 or MACRO_RECALL, where each label counts alike")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return Priors.training(file).anyMatch(prior -> prior.kind() == LabelKind.SINGLE_LABEL);
    }

    @Override
    public String ruledOut(CaseFile file) {
        Prior prior =
                Priors.training(file)
                        .filter(it -> it.kind() == LabelKind.SINGLE_LABEL)
                        .findFirst()
                        .orElseThrow();
        return Say.of(
                "labels are balanced (%s to %s)",
                Say.percent(prior.share(prior.rarest())), Say.percent(prior.commonestShare()));
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
