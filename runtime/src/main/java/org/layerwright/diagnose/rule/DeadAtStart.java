package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.StartFacts;
import org.layerwright.graph.ValueRange;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** A layer is silent or saturated before the first step: it never had a gradient. */
final class DeadAtStart implements Rule {
    private static final double DEAD = 0.98;
    private static final double SATURATED = 0.5;

    @Override
    public String id() {
        return "dead-at-start";
    }

    @Override
    public String title() {
        return "layer dead from the start";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Set<String> heads = new Inside(file).heads();
        return file.start()
                .map(StartFacts::vitals)
                .flatMap(
                        vitals ->
                                vitals.layers().stream()
                                        .filter(layer -> !heads.contains(layer.layer()))
                                        .filter(it -> isDead(it) || it.saturated() > SATURATED)
                                        .findFirst()
                                        .map(layer -> finding(file, layer)));
    }

    private static boolean isDead(LayerVitals layer) {
        return layer.range() == ValueRange.RECTIFIED && layer.silent() >= DEAD;
    }

    private Finding finding(CaseFile file, LayerVitals layer) {
        return isDead(layer) ? dead(file, layer) : saturated(layer);
    }

    private Finding dead(CaseFile file, LayerVitals layer) {
        double others =
                file.start().orElseThrow().vitals().layers().stream()
                        .filter(it -> !isDead(it))
                        .map(LayerVitals::silent)
                        .max(Comparator.naturalOrder())
                        .orElse(0.0);
        return Finding.of(this, Severity.ERROR)
                .at(layer.layer())
                .saw(
                        Say.of(
                                "%s of the units of %s are 0 for every example before the first step"
                                        + " (healthy below 84 %%; the other layers at most %s)",
                                Say.percent(layer.silent()), layer.layer(), Say.percent(others)))
                .because(
                        "its bias or its input is so far below 0 that no example gets through: there"
                                + " is no gradient to change that")
                .fix("@Zeros for the bias, @HeNormal for the kernel of " + layer.layer())
                .fix("or @LeakyReLU after it, which is never silent")
                .build();
    }

    private Finding saturated(LayerVitals layer) {
        return Finding.of(this, Severity.ERROR)
                .at(layer.layer())
                .saw(
                        Say.of(
                                "%s of the values of %s are within 2 %% of the ends of its activation"
                                        + " before the first step (healthy below 50 %%)",
                                Say.percent(layer.saturated()), layer.layer()))
                .because(
                        "its weights are too large: where the activation is flat, nothing is learned")
                .fix("@GlorotUniform for the kernel of " + layer.layer())
                .fix("or @BatchNormalization before its activation")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.start().isPresent();
    }
}
