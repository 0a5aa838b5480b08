package org.layerwright.processor.check.lint;

import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.NormalizationSpec;
import org.layerwright.processor.model.layer.RescalingSpec;

import java.util.ArrayList;
import java.util.List;

/** What is done to an image before anything learns from it. */
final class Preparation {
    private Preparation() {}

    /**
     * The layers that scale pixels on the way to a layer, the nearest first; empty where a layer
     * with weights comes before, or where it is no image.
     */
    static List<Integer> above(SoundNetwork network, int index) {
        List<Integer> scaling = new ArrayList<>();
        int at = index;
        while (network.layer(at).inputs().size() == 1) {
            at = network.layer(at).inputs().get(0);
            LayerSpec spec = network.layer(at).spec();
            Kind kind = Kind.of(spec);
            if (spec instanceof RescalingSpec || spec instanceof NormalizationSpec) {
                scaling.add(at);
            } else if (spec instanceof InputSpec input) {
                return input.image() ? scaling : List.of();
            } else if (kind != Kind.MOVING && kind != Kind.LINEAR) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether a layer stands before all weights, behind an image. */
    static boolean isPartOf(SoundNetwork network, int index) {
        int at = index;
        while (network.layer(at).inputs().size() == 1) {
            at = network.layer(at).inputs().get(0);
            Kind kind = Kind.of(network.layer(at).spec());
            if (kind == Kind.INPUT) {
                return network.layer(at).spec() instanceof InputSpec input && input.image();
            }
            if (kind != Kind.MOVING && kind != Kind.LINEAR) {
                return false;
            }
        }
        return false;
    }
}
