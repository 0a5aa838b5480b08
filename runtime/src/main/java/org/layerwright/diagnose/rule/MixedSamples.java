package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.StartFacts;

import java.util.Optional;

/**
 * What is said of an example depends on which others are in its batch: P20 of the catalogue. Only
 * the inference pass is asked, by which batch normalization does not do so.
 */
final class MixedSamples implements Rule {
    /** Batches of another size are computed in another order, which costs some 1e-6. */
    private static final double ROUNDING = 0.01;

    @Override
    public String id() {
        return "examples-mixed";
    }

    @Override
    public String title() {
        return "answers that depend on the rest of the batch";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.start().filter(start -> start.mixing() > ROUNDING).map(this::finding);
    }

    private Finding finding(StartFacts start) {
        return Finding.of(this, Severity.ERROR)
                .saw(
                        Say.of(
                                "a probability moves by %s when half of the batch is left out"
                                        + " (sound: 1e-6)",
                                Say.size(start.mixing())))
                .because(
                        "a layer of your own joins the examples of a batch: a mean, a softmax or a"
                                + " reshape over the first axis")
                .fix("leave the first axis alone, which counts the examples: reduce from axis 1 on")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.start().filter(start -> !Double.isNaN(start.mixing())).isPresent();
    }
}
