package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.graph.InputInfo;
import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What reaches the first layers with weights: pixels of 0 to 255 are as they should be if a {@code
 * Rescaling} is on their way.
 *
 * @param file what is known of the run
 */
record Arrivals(CaseFile file) {

    /**
     * What one layer with weights gets.
     *
     * @param from a network input, or a layer without weights
     * @param to the layer
     * @param normalized whether the layer, or the next one, makes its scale unimportant
     */
    record Arrival(String from, LayerInfo to, boolean normalized) {}

    /**
     * Mean and standard deviation of what arrives.
     *
     * @param mean of all numbers; NaN if some are none
     * @param deviation of all numbers
     */
    record Scale(double mean, double deviation) {
        boolean isFinite() {
            return Double.isFinite(mean) && Double.isFinite(deviation);
        }
    }

    /** Of every input, in their order. */
    List<Arrival> all() {
        Set<Arrival> found = new LinkedHashSet<>();
        network().inputs().forEach(input -> follow(input.name(), found));
        return List.copyOf(found);
    }

    private void follow(String from, Set<Arrival> found) {
        takers(from)
                .forEach(
                        layer -> {
                            if (hasWeights(layer)) {
                                found.add(new Arrival(from, layer, isNormalized(layer)));
                            } else {
                                follow(layer.name(), found);
                            }
                        });
    }

    private Stream<LayerInfo> takers(String name) {
        return network().layers().stream().filter(layer -> layer.inputs().contains(name));
    }

    /** A {@code Normalization} has statistics, but is there to prepare the input. */
    private boolean hasWeights(LayerInfo layer) {
        return !layer.type().equals("Normalization")
                && network().layers().stream()
                        .anyMatch(
                                owner ->
                                        owner.name().equals(layer.owner())
                                                && owner.parameters() > 0);
    }

    private boolean isNormalized(LayerInfo layer) {
        return Stream.concat(Stream.of(layer), takers(layer.name()))
                .anyMatch(it -> it.type().endsWith("Normalization"));
    }

    /** How large it is; empty if that was not measured. */
    Optional<Scale> scale(Arrival arrival) {
        return isInput(arrival.from()) ? ofData(arrival.from()) : measured(arrival.from());
    }

    private boolean isInput(String name) {
        return network().inputs().stream().map(InputInfo::name).anyMatch(name::equals);
    }

    private Optional<Scale> ofData(String input) {
        return file.training().stream()
                .map(DataFacts::inputs)
                .flatMap(List::stream)
                .filter(facts -> facts.input().equals(input))
                .map(facts -> new Scale(facts.mean(), facts.deviation()))
                .findFirst();
    }

    private Optional<Scale> measured(String layer) {
        return new Inside(file)
                .start()
                .flatMap(reading -> reading.layer(layer))
                .map(Arrivals::scale);
    }

    private static Scale scale(LayerVitals layer) {
        double variance = layer.rms() * layer.rms() - layer.mean() * layer.mean();
        return new Scale(layer.mean(), Math.sqrt(Math.max(0, variance)));
    }

    private NetworkInfo network() {
        return file.plan().network();
    }
}
