package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;

import java.util.Optional;

/** Each batch has few of the labels, because the examples come label by label. */
final class UnshuffledData implements Rule {
    private static final double MIXED = 0.5;

    @Override
    public String id() {
        return "not-shuffled";
    }

    @Override
    public String title() {
        return "examples that are not shuffled";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.training()
                .filter(data -> data.orderEntropy() < MIXED)
                .map(
                        data ->
                                Finding.of(this, Severity.ERROR)
                                        .at("training data")
                                        .saw(
                                                Say.of(
                                                        "the labels of a batch of %d have %s of the"
                                                                + " entropy of random batches (shuffled:"
                                                                + " about 1)",
                                                        file.plan().batchSize(),
                                                        Say.share(data.orderEntropy())))
                                        .because(
                                                "each step learns the batch's label and forgets the"
                                                        + " others")
                                        .fix("FitOptions.sampling(Sampling.SHUFFLED)")
                                        .build());
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.training().isPresent();
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
