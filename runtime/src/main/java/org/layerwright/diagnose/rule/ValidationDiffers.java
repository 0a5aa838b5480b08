package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.PixelFacts;
import org.layerwright.diagnose.evidence.Probe;

import java.util.Optional;
import java.util.stream.IntStream;

/** Validation examples are prepared in another way than training's: R19 of the catalogue. */
final class ValidationDiffers implements Rule {
    /** What validation costs of what knowing nothing costs, while training is well known. */
    private static final double LOSS = 3;

    private static final double TRAINED = 0.5;

    /** Means further apart than this part of the deviation, or deviations of another size (P08). */
    private static final double MEAN = 0.5;

    private static final double LEAST_RATIO = 0.5;

    @Override
    public String id() {
        return "validation-differs";
    }

    @Override
    public String title() {
        return "validation prepared differently";
    }

    @Override
    public boolean canTell(CaseFile file) {
        Course course = new Course(file);
        return course.validation().isPresent() && training(course) > TRAINED;
    }

    private static double training(Course course) {
        return course.last().map(it -> it.training().skill()).orElse(Double.NaN);
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        if (!canTell(file)) {
            return Optional.empty();
        }
        Answers validation = course.validation().orElseThrow();
        if (!(validation.crossEntropy() > LOSS * validation.priorEntropy())) {
            return Optional.empty();
        }
        Optional<String> numbers = differentNumbers(file);
        // Without a difference in the numbers: never any skill there, although the same pass over
        // training examples has it.
        double clean =
                course.last()
                        .flatMap(EpochFacts::probe)
                        .map(Probe::clean)
                        .map(Answers::skill)
                        .orElse(Double.NaN);
        boolean never = course.bestValidationSkill() < CaseFile.NO_SKILL;
        if (numbers.isEmpty() && !(never && clean > TRAINED)) {
            return Optional.empty();
        }
        Finding.Builder told =
                Finding.of(this, numbers.isPresent() ? Severity.ERROR : Severity.WARNING)
                        .at("the validation part")
                        .saw(
                                Say.of(
                                        "validation loss %s, %s times what knowing nothing costs,"
                                                + " at training skill %s",
                                        Say.loss(validation.crossEntropy()),
                                        Say.size(
                                                validation.crossEntropy()
                                                        / validation.priorEntropy()),
                                        Say.share(training(course))));
        numbers.ifPresent(told::saw);
        told.sawIf(
                clean > TRAINED,
                Say.of(
                        "training images by the same pass as validation: skill %s",
                        Say.share(clean)));
        return Optional.of(
                told.because(
                                "the network has learned what training images look like; the"
                                        + " validation images are something else to it")
                        .fix(
                                "scale within the network, @Rescaling(scale = 1.0 / 255), so that"
                                        + " both parts go the same way")
                        .fix("split one data set: dataset.split(0.8, seed)")
                        .build());
    }

    private static Optional<String> differentNumbers(CaseFile file) {
        if (file.training().isEmpty() || file.validation().isEmpty()) {
            return Optional.empty();
        }
        DataFacts training = file.training().get();
        DataFacts validation = file.validation().get();
        return IntStream.range(0, Math.min(training.inputs().size(), validation.inputs().size()))
                .filter(i -> differ(training.inputs().get(i), validation.inputs().get(i)))
                .mapToObj(i -> sentence(training.inputs().get(i), validation.inputs().get(i)))
                .findFirst();
    }

    private static boolean differ(PixelFacts training, PixelFacts validation) {
        double ratio = validation.deviation() / training.deviation();
        return Math.abs(validation.mean() - training.mean()) > MEAN * training.deviation()
                || ratio < LEAST_RATIO
                || ratio > 1 / LEAST_RATIO;
    }

    private static String sentence(PixelFacts training, PixelFacts validation) {
        return Say.of(
                "%s: mean %s and deviation %s in training, %s and %s in validation",
                training.input(),
                Say.size(training.mean()),
                Say.size(training.deviation()),
                Say.size(validation.mean()),
                Say.size(validation.deviation()));
    }
}
