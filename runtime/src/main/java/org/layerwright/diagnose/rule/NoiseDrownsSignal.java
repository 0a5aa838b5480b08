package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Probe;
import org.layerwright.diagnose.evidence.StartFacts;

import java.util.Optional;

/** Dropout, noise or augmentation that leave nothing to learn from: R14 of the catalogue. */
final class NoiseDrownsSignal implements Rule {
    /** The same batch without noise must show that something could be seen. */
    private static final double SEEN = 0.05;

    /**
     * Losses of the first batch in healthy runs are 0.97 to 2.4 times what knowing nothing costs.
     */
    private static final double HEALTHY_START = 2.4;

    private static final double NOISY_START = 4;

    @Override
    public String id() {
        return "noise-drowns-signal";
    }

    @Override
    public String title() {
        return "noise drowns the signal";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Course(file).last().flatMap(it -> it.probe()).isPresent();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        boolean trains =
                file.epochs().stream().anyMatch(it -> it.training().skill() >= CaseFile.NO_SKILL);
        if (!course.hadTime() || course.isBroken() || trains) {
            return Optional.empty();
        }
        return file.start()
                .map(StartFacts::probe)
                .filter(NoiseDrownsSignal::isLoud)
                .or(() -> course.last().flatMap(it -> it.probe()).filter(NoiseDrownsSignal::drowns))
                .map(probe -> finding(file, probe));
    }

    /** Before the first step: sound without noise, and far off with it. */
    private static boolean isLoud(Probe probe) {
        double prior = probe.clean().priorEntropy();
        return probe.clean().crossEntropy() < HEALTHY_START * prior
                && probe.noisy().crossEntropy() > NOISY_START * prior;
    }

    private static boolean drowns(Probe probe) {
        return probe.clean().skill() > SEEN && probe.noisy().skill() < CaseFile.NO_SKILL;
    }

    private Finding finding(CaseFile file, Probe probe) {
        Answers clean = probe.clean();
        Answers noisy = probe.noisy();
        return Finding.of(this, Severity.WARNING)
                .saw(
                        Say.of(
                                "one batch, same weights: loss %s without dropout, noise and"
                                        + " augmentation, %s with them; knowing nothing costs %s",
                                Say.loss(clean.crossEntropy()),
                                Say.loss(noisy.crossEntropy()),
                                Say.loss(clean.priorEntropy())))
                .saw(
                        Say.of(
                                "skill %s and %s; healthy runs have some with noise too",
                                Say.share(clean.skill()), Say.share(noisy.skill())))
                .because("what is changed at random in training hides nearly all there is to learn")
                .fix("@Dropout(0.3), and not before the last layer of few units")
                .fix(
                        file.plan().augmented()
                                ? "smaller augmentation: look at it with model.preview(...)"
                                : "no @GaussianNoise or @GaussianDropout, then a little")
                .build();
    }
}
