package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Divergence;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.VitalsReading;

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
        Optional<Finding> loss =
                new Course(file)
                        .firstStep(step -> !Course.isFinite(step))
                        .map(
                                step ->
                                        finding(
                                                file,
                                                step.step(),
                                                Say.of(
                                                        "loss %s at step %d; a loss is always a"
                                                                + " number",
                                                        step.loss(), step.step())));
        // The loss may be a number still when a weight is none any more.
        return loss.or(
                () ->
                        file.divergence()
                                .map(
                                        it ->
                                                finding(
                                                        file,
                                                        it.step(),
                                                        Say.of(
                                                                "a weight is infinite or NaN after"
                                                                        + " epoch %d, at step %d",
                                                                it.epoch(), it.step()))));
    }

    private Finding finding(CaseFile file, long step, String seen) {
        Optional<Divergence> replayed = file.divergence();
        Optional<VitalsReading> reading =
                file.readings().stream().filter(it -> it.step() == step).findFirst();
        Optional<String> layer =
                replayed.isPresent()
                        ? replayed.flatMap(Divergence::badLayer)
                        : reading.flatMap(NotFinite::badLayer);
        Finding.Builder told =
                Finding.of(this, Severity.ERROR)
                        .at(layer.orElse(""))
                        .since("step " + step)
                        .saw(seen);
        replayed.map(Divergence::badInputs)
                .filter(inputs -> !inputs.isEmpty())
                .map(inputs -> String.join(", ", inputs))
                .ifPresent(
                        inputs -> told.saw("inputs of that batch that are no numbers: " + inputs));
        layer.ifPresent(name -> told.saw("first value that is no number: what " + name + " gives"));
        return told.because(cause(layer.isPresent(), replayed.isPresent(), reading.isPresent()))
                .fix(
                        layer.isPresent() || step == 0
                                ? "look at what is computed there before any training:"
                                        + " model.checkup(training, options)"
                                : Say.lowerRate(file.plan()))
                .fix("@GlobalClipNorm(1) beside the optimizer")
                .build();
    }

    /** Of the very step: after it every weight is NaN, and with it every layer. */
    private static Optional<String> badLayer(VitalsReading reading) {
        return reading.layers().stream()
                .filter(each -> !each.isFinite())
                .map(LayerVitals::layer)
                .findFirst();
    }

    private static String cause(boolean inLayer, boolean replayed, boolean read) {
        if (inLayer) {
            return "a layer divides by zero, takes the logarithm or root of what is not positive,"
                    + " or a number grew beyond float32; every weight is NaN from the next step"
                    + " on";
        }
        if (replayed) {
            return "the weights from before the epoch give numbers for that batch: those since have"
                    + " become too large";
        }
        return read
                ? "all layers give numbers, so it is the loss or a gradient that is infinite: a"
                        + " logarithm or root at 0"
                : "a division by zero, a logarithm or root at 0, or numbers beyond float32; every"
                        + " weight is NaN from the next step on";
    }
}
