package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Probe;

import java.util.Optional;

/**
 * The network is worse when it does not train: R29 of the catalogue. Batch normalization then uses
 * statistics that it gathered, in place of the batch's own.
 */
final class InferenceGap implements Rule {
    /** So many times the loss of the training pass. */
    private static final double FACTOR = 2;

    /** Moving statistics of momentum 0.99 are within 1 % of their aim after so many steps. */
    static final int SETTLED = 500;

    @Override
    public String id() {
        return "inference-gap";
    }

    @Override
    public String title() {
        return "worse at inference than in training";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return probe(file).isPresent();
    }

    /** The last one, if the gathered statistics have had the time to be right, or get no more. */
    static Optional<Probe> probe(CaseFile file) {
        boolean settled =
                !new Inside(file).hasBatchNormalization()
                        || file.steps().size() >= SETTLED
                        || file.stopReason().isPresent();
        return settled ? new Course(file).last().flatMap(it -> it.probe()) : Optional.empty();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        // With augmentation the passes see other images, which is another rule's matter.
        return file.plan().augmented()
                ? Optional.empty()
                : probe(file).filter(InferenceGap::gapes).map(probe -> finding(file, probe));
    }

    private static boolean gapes(Probe probe) {
        Answers clean = probe.clean();
        Answers noisy = probe.noisy();
        // Small losses differ by a factor without meaning anything.
        return clean.crossEntropy() > FACTOR * noisy.crossEntropy()
                && noisy.skill() - clean.skill() > CaseFile.NO_SKILL * 5;
    }

    private Finding finding(CaseFile file, Probe probe) {
        boolean normalizes = new Inside(file).hasBatchNormalization();
        return Finding.of(this, Severity.WARNING)
                .at(normalizes ? "@BatchNormalization" : "")
                .saw(
                        Say.of(
                                "one training batch, same weights: loss %s at inference, %s in"
                                        + " training; healthy is less than twice",
                                Say.loss(probe.clean().crossEntropy()),
                                Say.loss(probe.noisy().crossEntropy())))
                .saw(
                        Say.of(
                                "skill %s and %s",
                                Say.share(probe.clean().skill()), Say.share(probe.noisy().skill())))
                .because(
                        normalizes
                                ? "the statistics that batch normalization gathered are not those of"
                                        + " the batches: too few steps for its momentum, or batches"
                                        + " too small or unlike each other"
                                : "a layer does something else at inference than in training")
                .fix(
                        normalizes
                                ? "@BatchNormalization(momentum = 0.9)"
                                : "look at your custom layers' use of the mode")
                .fix(
                        normalizes
                                ? "@GroupNormalization or @LayerNormalization in its place: they"
                                        + " are the same in both passes"
                                : "@LayerNormalization where a batch's statistics are used")
                .build();
    }
}
