package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Probe;

import java.util.Optional;

/** What is learned from changed images does not hold for real ones: R18 of the catalogue. */
final class AugmentationDestroysLabel implements Rule {
    /** The changed images must have taught something. */
    private static final double LEARNED = 0.05;

    @Override
    public String id() {
        return "augmentation-destroys-label";
    }

    @Override
    public String title() {
        return "augmentation destroys the label";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.plan().augmented() && InferenceGap.probe(file).isPresent();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        if (!file.plan().augmented() || !course.hadTime()) {
            return Optional.empty();
        }
        double augmented = course.last().map(it -> it.training().skill()).orElse(Double.NaN);
        return InferenceGap.probe(file)
                .map(Probe::clean)
                .filter(clean -> augmented > LEARNED && clean.skill() < 0)
                .map(clean -> finding(course, clean));
    }

    private Finding finding(Course course, Answers clean) {
        Answers augmented = course.last().orElseThrow().training();
        Finding.Builder told =
                Finding.of(this, Severity.ERROR)
                        .at("@Augmented")
                        .saw(
                                Say.of(
                                        "training images as they are cost %s, augmented ones %s;"
                                                + " knowing nothing costs %s",
                                        Say.loss(clean.crossEntropy()),
                                        Say.loss(augmented.crossEntropy()),
                                        Say.loss(clean.priorEntropy())))
                        .saw(
                                Say.of(
                                        "skill %s on augmented images, %s on the same without;"
                                                + " healthy is the reverse",
                                        Say.share(augmented.skill()), Say.share(clean.skill())));
        course.validation()
                .ifPresent(it -> told.saw("validation skill is " + Say.share(it.skill())));
        return told.because(
                        "augmented images look so unlike real ones, by a crop, turn or colour, that"
                                + " the network learns another task")
                .fix("smaller amounts: @RandomRotation(0.05) is 18 degrees, @RandomZoom(0.1)")
                .fix("look at it: model.preview(image, 16) shows what training sees")
                .build();
    }
}
