package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.StartFacts;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;
import org.layerwright.graph.LayerInfo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured inside the network so far: the questions that several rules ask.
 *
 * @param file what is known of the run
 */
record Inside(CaseFile file) {
    /**
     * Weights that start at 0 or 1 and shift: their steps are large or small against them by
     * nature.
     */
    private static final Set<String> OFFSETS = Set.of("bias", "beta", "gamma");

    /** So many readings at the end are what holds now. */
    private static final int RECENT = 3;

    boolean isEmpty() {
        return file.readings().isEmpty();
    }

    /** The last readings: what is so in each of them is so for good. */
    List<VitalsReading> recent() {
        return last(file.readings(), RECENT);
    }

    Optional<VitalsReading> latest() {
        List<VitalsReading> readings = file.readings();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(readings.get(readings.size() - 1));
    }

    /** The reading before the first step, if it was taken. */
    Optional<VitalsReading> start() {
        return file.start()
                .map(StartFacts::vitals)
                .or(() -> file.readings().stream().filter(it -> it.step() == 0).findFirst());
    }

    /** Layers of a kind in each recent reading, in the network's order. */
    List<LayerVitals> layersNow(Predicate<LayerVitals> kind) {
        List<VitalsReading> recent = recent();
        if (recent.isEmpty()) {
            return List.of();
        }
        return recent.get(recent.size() - 1).layers().stream()
                .filter(layer -> inAll(recent, layer.layer(), kind))
                .toList();
    }

    private static boolean inAll(
            List<VitalsReading> readings, String layer, Predicate<LayerVitals> kind) {
        return readings.stream().allMatch(reading -> reading.layer(layer).filter(kind).isPresent());
    }

    /** The reading since which, up to now, a layer is of a kind. */
    Optional<VitalsReading> since(String layer, Predicate<LayerVitals> kind) {
        Optional<VitalsReading> since = Optional.empty();
        for (VitalsReading reading : file.readings()) {
            boolean is = reading.layer(layer).filter(kind).isPresent();
            since = !is ? Optional.empty() : since.isPresent() ? since : Optional.of(reading);
        }
        return since;
    }

    /** Layers whose values no other layer takes: what the network says. */
    Set<String> heads() {
        List<LayerInfo> layers = file.plan().network().layers();
        Set<String> taken =
                layers.stream()
                        .flatMap(layer -> layer.inputs().stream())
                        .collect(Collectors.toSet());
        return layers.stream()
                .map(LayerInfo::name)
                .filter(name -> !taken.contains(name))
                .collect(Collectors.toSet());
    }

    /** Whether the network normalizes by a batch's statistics while it trains. */
    boolean hasBatchNormalization() {
        return file.plan().network().layers().stream()
                .anyMatch(layer -> layer.type().equals("BatchNormalization"));
    }

    /** Kernels and the like of a reading, without what only shifts and scales. */
    static List<WeightVitals> kernels(VitalsReading reading) {
        return reading.weights().stream()
                .filter(
                        weight ->
                                !OFFSETS.contains(
                                        weight.weight()
                                                .substring(weight.weight().lastIndexOf('/') + 1)))
                .toList();
    }

    /** One weight in all readings. */
    Stream<WeightVitals> history(String weight) {
        return file.readings().stream()
                .flatMap(reading -> reading.weights().stream())
                .filter(it -> it.weight().equals(weight));
    }

    /** How large the steps were against the kernels, of those that were measured. */
    static Stream<WeightVitals> steps(List<VitalsReading> readings) {
        return readings.stream()
                .flatMap(reading -> kernels(reading).stream())
                .filter(weight -> Double.isFinite(weight.updateRatio()));
    }

    /** The last few of a list. */
    static <T> List<T> last(List<T> all, int count) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    /** The epoch in which a step was done, counted from 1. */
    int epochOf(long step) {
        return (int) (step / Math.max(1, file.plan().stepsPerEpoch())) + 1;
    }
}
