package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.VitalsReading;

import java.util.Optional;

/** What differs between examples shrinks from layer to layer: R05 of the catalogue. */
final class SignalCollapse implements Rule {
    /** Of a layer's energy, what differs between examples: healthy 0.08 to 0.8, dead 3e-6. */
    private static final double COLLAPSED = 1e-4;

    /** Times the least it ever had: then it is coming back. */
    private static final double GROWS = 3;

    @Override
    public String id() {
        return "signal-collapse";
    }

    @Override
    public String title() {
        return "signal lost with depth";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return !new Inside(file).isEmpty();
    }

    @Override
    public String ruledOut(CaseFile file) {
        double least =
                new Inside(file)
                        .latest().stream()
                                .flatMap(reading -> reading.layers().stream())
                                .mapToDouble(LayerVitals::betweenShare)
                                .min()
                                .orElse(1);
        return Say.of(
                "signal lost with depth (at least %s of each layer differs between images)",
                Say.percent(least));
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        Inside inside = new Inside(file);
        if (!course.isFailing()) {
            return Optional.empty();
        }
        return inside.layersNow(layer -> layer.betweenShare() < COLLAPSED).stream()
                .filter(layer -> !returns(file, layer))
                .findFirst()
                .map(layer -> finding(course, inside, layer));
    }

    /** A network that begins late has ever more of it before its loss moves. */
    private static boolean returns(CaseFile file, LayerVitals now) {
        double least =
                file.readings().stream()
                        .flatMap(reading -> reading.layer(now.layer()).stream())
                        .mapToDouble(LayerVitals::betweenShare)
                        .min()
                        .orElse(0);
        return now.betweenShare() > SameAnswers.GONE && now.betweenShare() > GROWS * least;
    }

    private Finding finding(Course course, Inside inside, LayerVitals lost) {
        LayerVitals first =
                inside.latest().map(VitalsReading::layers).map(it -> it.get(0)).orElse(lost);
        return Finding.of(this, Severity.WARNING)
                .at(lost.layer())
                .saw(
                        Say.of(
                                "%s: %s of what it gives differs between images; healthy is 0.08"
                                        + " and more",
                                lost.layer(), Say.size(lost.betweenShare())))
                .saw(
                        Say.of(
                                "%s still has %s; size of values %s there, %s at %s",
                                first.layer(),
                                Say.size(first.betweenShare()),
                                Say.size(first.rms()),
                                Say.size(lost.rms()),
                                lost.layer()))
                .saw(course.nothingLearned())
                .because(
                        "each layer passes on less of what differs between images than it got; what"
                                + " is left says the same of all")
                .fix("@HeNormal on layers followed by ReLU")
                .fix("@BatchNormalization after each convolution")
                .build();
    }
}
