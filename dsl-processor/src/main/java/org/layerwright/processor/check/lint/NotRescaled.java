package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.NOT_RESCALED;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.NormalizationSpec;
import org.layerwright.processor.model.layer.RescalingSpec;
import org.layerwright.processor.report.Findings;

import java.util.ArrayList;
import java.util.List;

/** Pixels are brought to the size that first values of weights are made for. */
final class NotRescaled implements LintRule {
    @Override
    public void check(SoundNetwork network, Findings findings) {
        List<Boolean> raw = new ArrayList<>();
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            boolean arrives = layer.inputs().stream().anyMatch(raw::get);
            if (arrives && network.learnsKernel(i) && !isNormalized(network, i)) {
                findings.add(
                        NOT_RESCALED,
                        layer.written().origin(),
                        layer.written().simpleName(),
                        layer.name());
            }
            raw.add(arrives ? keepsScale(layer.spec()) : isImage(layer.spec()));
        }
    }

    private static boolean isImage(LayerSpec spec) {
        return spec instanceof InputSpec input && input.image();
    }

    /** Whether values of 0..255 are still of that size behind it. */
    private static boolean keepsScale(LayerSpec spec) {
        Kind kind = Kind.of(spec);
        boolean scales = spec instanceof RescalingSpec || spec instanceof NormalizationSpec;
        return !scales && kind != Kind.KERNEL && kind != Kind.NORMALIZING && kind != Kind.UNKNOWN;
    }

    /** Whether the size of its sums does not matter: they are normalized at once. */
    private static boolean isNormalized(SoundNetwork network, int index) {
        return network.layer(index).spec().activation() == ActivationFunction.LINEAR
                && network.onlyTaker(index)
                        .filter(t -> Kind.of(network.layer(t).spec()) == Kind.NORMALIZING)
                        .isPresent();
    }
}
