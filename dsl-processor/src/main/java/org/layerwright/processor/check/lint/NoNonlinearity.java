package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.NO_NONLINEARITY;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.report.Findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Between two layers that learn there is something that a single one could not do. */
final class NoNonlinearity implements LintRule {
    @Override
    public void check(SoundNetwork network, Findings findings) {
        List<Set<Integer>> straight = new ArrayList<>();
        for (int i = 0; i < network.size(); i++) {
            int at = i;
            Set<Integer> above = above(network, i, straight);
            if (network.learnsKernel(i)) {
                above.stream()
                        .filter(first -> collapses(network, first, at))
                        .findFirst()
                        .ifPresent(first -> tell(network, first, at, findings));
            }
            straight.add(behind(network, i, above));
        }
    }

    /** The kernels whose sums reach it on straight lines, if nothing else does. */
    private static Set<Integer> above(
            SoundNetwork network, int index, List<Set<Integer>> straight) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int input : network.layer(index).inputs()) {
            if (straight.get(input).isEmpty()) {
                return Set.of();
            }
            all.addAll(straight.get(input));
        }
        return all;
    }

    private static Set<Integer> behind(SoundNetwork network, int index, Set<Integer> above) {
        LayerSpec spec = network.layer(index).spec();
        if (network.learnsKernel(index) && spec.activation() == ActivationFunction.LINEAR) {
            return Set.of(index);
        }
        return Kind.isLinear(spec) || Kind.of(spec) == Kind.JOINING ? above : Set.of();
    }

    /**
     * Whether one layer could do what both do. Not so where the first is narrower than what it
     * takes and what the second gives, which is a factorization, nor where each channel is summed
     * alone.
     */
    private static boolean collapses(SoundNetwork network, int first, int second) {
        int in = network.shape(network.layer(first).inputs().get(0)).last();
        int between = network.shape(first).last();
        int out = network.shape(second).last();
        return between >= Math.min(in, out)
                && !(network.layer(first).spec() instanceof DepthwiseConv2DSpec)
                && !(network.layer(second).spec() instanceof DepthwiseConv2DSpec);
    }

    private static void tell(SoundNetwork network, int first, int second, Findings findings) {
        LayerNode layer = network.layer(second);
        findings.add(
                NO_NONLINEARITY,
                layer.written().origin(),
                layer.written().simpleName(),
                layer.name(),
                network.layer(first).name());
    }
}
