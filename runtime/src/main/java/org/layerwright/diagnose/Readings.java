package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;
import org.layerwright.graph.Vitals;
import org.layerwright.graph.WeightMemory;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes evidence of what was measured, and remembers which units were alive in the epoch. */
final class Readings {
    private static final WeightMemory.Moved UNKNOWN =
            new WeightMemory.Moved(Double.NaN, Double.NaN);

    private final Map<String, BitSet> alive = new HashMap<>();
    private int epoch;

    /** One reading, in the light of those before it in the same epoch. */
    VitalsReading of(
            long step, int epochNow, Vitals vitals, Map<String, WeightMemory.Moved> moved) {
        if (epochNow != epoch) {
            alive.clear();
            epoch = epochNow;
        }
        List<LayerVitals> layers = vitals.layers().stream().map(this::layer).toList();
        List<WeightVitals> weights =
                vitals.gradientRms().entrySet().stream()
                        .map(
                                gradient -> {
                                    WeightMemory.Moved by =
                                            moved.getOrDefault(gradient.getKey(), UNKNOWN);
                                    return new WeightVitals(
                                            gradient.getKey(),
                                            gradient.getValue(),
                                            by.rms(),
                                            by.movedRms());
                                })
                        .toList();
        return new VitalsReading(step, layers, weights);
    }

    private LayerVitals layer(Vitals.Layer layer) {
        BitSet ever = alive.computeIfAbsent(layer.layer(), name -> new BitSet(layer.units()));
        ever.or(layer.alive());
        return new LayerVitals(
                layer.layer(),
                layer.range(),
                layer.mean(),
                layer.rms(),
                layer.betweenShare(),
                switch (layer.range()) {
                    case RECTIFIED -> 1 - (double) ever.cardinality() / layer.units();
                    case UNBOUNDED, UNIT, SYMMETRIC -> 0;
                },
                layer.saturated());
    }
}
