package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.StepFacts;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;

import java.util.Optional;

/**
 * A loss that is no number, with the place where numbers end: R01 of the catalogue. What makes it
 * so, such as the data or the learning rate, comes before it in the order of rules.
 */
final class NotFinite implements Rule {

    @Override
    public String id() {
        return "not-finite";
    }

    @Override
    public String title() {
        return "NaN or infinity";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return !file.steps().isEmpty();
    }

    @Override
    public String ruledOut(CaseFile file) {
        return "NaN or infinity (none in " + Say.count(file.steps().size(), "step") + ")";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return new Course(file)
                .firstStep(step -> !Course.isFinite(step))
                .map(step -> finding(file, step));
    }

    private Finding finding(CaseFile file, StepFacts step) {
        Optional<VitalsReading> reading =
                file.readings().stream().filter(it -> it.step() >= step.step()).findFirst();
        Optional<String> layer =
                reading.flatMap(
                        it ->
                                it.layers().stream()
                                        .filter(each -> !each.isFinite())
                                        .map(LayerVitals::layer)
                                        .findFirst());
        Optional<String> gradient =
                reading.flatMap(
                        it ->
                                it.weights().stream()
                                        .filter(each -> !Double.isFinite(each.gradientRms()))
                                        .map(WeightVitals::weight)
                                        .findFirst());
        Finding.Builder told =
                Finding.of(this, Severity.ERROR)
                        .at(layer.or(() -> gradient).orElse(""))
                        .since("step " + step.step())
                        .saw(
                                Say.of(
                                        "loss %s at step %d; a loss is always a number",
                                        step.loss(), step.step()));
        layer.ifPresent(name -> told.saw("first value that is no number: what " + name + " gives"));
        gradient.ifPresent(name -> told.saw("first gradient that is no number: that of " + name));
        boolean inside = layer.isPresent() || reading.isEmpty();
        return told.because(
                        inside
                                ? "a layer divides by zero, takes the logarithm or root of what is"
                                        + " not positive, or a number grew beyond float32; every"
                                        + " weight is NaN from the next step on"
                                : "all layers give numbers, so it is the loss or a gradient that"
                                        + " is infinite: a logarithm or root at 0")
                .fix(
                        step.step() == 0
                                ? "look at what that layer computes before any training:"
                                        + " model.checkup(training, validation)"
                                : Say.lowerRate(file.plan()))
                .fix("@GlobalClipNorm(1) beside the optimizer")
                .build();
    }
}
