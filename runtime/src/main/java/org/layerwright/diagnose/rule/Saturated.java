package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.graph.ValueRange;

import java.util.Optional;
import java.util.Set;

/** A hidden layer at the ends of sigmoid or tanh, where they are flat: R07 of the catalogue. */
final class Saturated implements Rule {
    /** What part of the values lies at the ends; SageMaker Debugger's share. */
    private static final double MOST = 0.5;

    @Override
    public String id() {
        return "saturated";
    }

    @Override
    public String title() {
        return "saturated layer";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Inside(file)
                .latest()
                .filter(it -> it.layers().stream().anyMatch(Saturated::canBe))
                .isPresent();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        if (!course.isFailing()) {
            return Optional.empty();
        }
        Inside inside = new Inside(file);
        // The last layer's answers may rightly be near 0 and 1.
        Set<String> heads = inside.heads();
        return inside.layersNow(Saturated::isIt).stream()
                .filter(layer -> !heads.contains(layer.layer()))
                .filter(
                        layer ->
                                file.start()
                                        .flatMap(it -> it.vitals().layer(layer.layer()))
                                        .filter(Saturated::isIt)
                                        .isEmpty())
                .findFirst()
                .map(layer -> finding(course, inside, layer));
    }

    private static boolean canBe(LayerVitals layer) {
        return layer.range() == ValueRange.UNIT || layer.range() == ValueRange.SYMMETRIC;
    }

    private static boolean isIt(LayerVitals layer) {
        return canBe(layer) && layer.saturated() > MOST;
    }

    private Finding finding(Course course, Inside inside, LayerVitals layer) {
        long since =
                inside.since(layer.layer(), Saturated::isIt).map(VitalsReading::step).orElse(0L);
        return Finding.of(this, Severity.ERROR)
                .at(layer.layer())
                .since("step " + since)
                .saw(course.nothingLearned())
                .saw(
                        Say.of(
                                "%s: %s of its values lie within 2 %% of its activation's ends;"
                                        + " healthy is less than half",
                                layer.layer(), Say.percent(layer.saturated())))
                .because(
                        "sigmoid and tanh are flat at their ends: no gradient comes through "
                                + layer.layer()
                                + ", and nothing before it learns")
                .fix("@BatchNormalization before its activation, or activation = RELU")
                .fix("@GlorotUniform on its weights, and " + Say.lowerRate(inside.file().plan()))
                .build();
    }
}
