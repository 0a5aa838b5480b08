package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;

import java.util.List;
import java.util.Optional;

/** The gradient dies on its way to the first layers: R08 of the catalogue. */
final class VanishingGradient implements Rule {
    /** The first layer's gradient as a part of the last one's (AUTOTRAINER, ICSE 2021). */
    private static final double RATIO = 1e-3;

    /** The first layer's gradient as a part of its weights. */
    private static final double OF_WEIGHTS = 1e-7;

    /** A gradient that grows so much from one reading to a later one is about to arrive. */
    private static final double GROWING = 1.5;

    @Override
    public String id() {
        return "vanishing-gradient";
    }

    @Override
    public String title() {
        return "vanishing gradient";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Inside(file)
                .latest()
                .filter(it -> Inside.kernels(it).size() > 1 && ratio(it) > RATIO)
                .isPresent();
    }

    @Override
    public String ruledOut(CaseFile file) {
        return Say.of(
                "vanishing gradient (the first layer's is %s times the last one's)",
                Say.size(new Inside(file).latest().map(VanishingGradient::ratio).orElse(1.0)));
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        Inside inside = new Inside(file);
        List<VitalsReading> recent = inside.recent();
        if (!course.isFailing()
                || recent.isEmpty()
                || !recent.stream().allMatch(VanishingGradient::vanishes)) {
            return Optional.empty();
        }
        VitalsReading latest = recent.get(recent.size() - 1);
        WeightVitals first = Inside.kernels(latest).get(0);
        // Late bloomers begin so: what reaches their first layer grows until they learn.
        if (first.gradientRms() > GROWING * Inside.kernels(recent.get(0)).get(0).gradientRms()) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(this, Severity.ERROR)
                        .at(first.layer())
                        .saw(course.nothingLearned())
                        .saw(
                                Say.of(
                                        "the gradient of %s is %s of the last layer's; healthy is"
                                                + " more than %s",
                                        first.weight(), Say.size(ratio(latest)), Say.size(RATIO)))
                        .saw(
                                Say.of(
                                        "it is %s, for weights of %s: no step of it can be seen",
                                        Say.size(first.gradientRms()), Say.size(first.rms())))
                        .because(
                                "each layer takes a part of the gradient away, sigmoid at least"
                                        + " three quarters, and so many layers leave nothing for"
                                        + " the first ones")
                        .fix("activation = RELU with @HeNormal on the hidden layers")
                        .fix("@BatchNormalization after them, or @Add around every second one")
                        .build());
    }

    private static boolean vanishes(VitalsReading reading) {
        List<WeightVitals> kernels = Inside.kernels(reading);
        return kernels.size() > 1
                && ratio(reading) < RATIO
                && kernels.get(0).gradientRms() < OF_WEIGHTS * rms(kernels.get(0));
    }

    /** Measured with updates only; between them the gradient is compared with a usual weight. */
    private static double rms(WeightVitals weight) {
        return Double.isFinite(weight.rms()) ? weight.rms() : USUAL_RMS;
    }

    /** A kernel's size where it was not measured: that of a layer of some hundred inputs. */
    private static final double USUAL_RMS = 0.05;

    private static double ratio(VitalsReading reading) {
        List<WeightVitals> kernels = Inside.kernels(reading);
        return kernels.get(0).gradientRms() / kernels.get(kernels.size() - 1).gradientRms();
    }
}
