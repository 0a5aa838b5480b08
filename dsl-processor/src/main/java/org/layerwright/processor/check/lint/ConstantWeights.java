package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.CONSTANT_WEIGHTS;

import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.check.signal.Moments;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.WeightFacts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The units of a layer start out different from each other. */
final class ConstantWeights implements LintRule {
    /** Functions that are flat at 0. */
    private static final Set<ActivationFunction> RECTIFIERS =
            Set.of(ActivationFunction.RELU, ActivationFunction.RELU6);

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            if (layer.isShared()
                    || layer.spec() instanceof DepthwiseConv2DSpec
                    || network.shape(i).last() < 2
                    || !isInside(network, i)) {
                continue;
            }
            WeightFacts kernel = network.kernel(i).filter(WeightFacts::trainable).orElse(null);
            if (kernel != null && Moments.of(kernel).isConstant()) {
                tell(network, i, kernel, findings);
            }
        }
    }

    /**
     * Whether its units can be told apart only by its own weights. What makes the answer, and what
     * is added to another branch, learns from 0 as well.
     */
    private static boolean isInside(SoundNetwork network, int index) {
        Deque<Integer> open = new ArrayDeque<>(List.of(index));
        Set<Integer> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            int at = open.pop();
            if (network.isOutput(at)) {
                return false;
            }
            for (int taker : network.takers(at)) {
                LayerSpec spec = network.layer(taker).spec();
                if (Kind.of(spec) == Kind.JOINING) {
                    return false;
                }
                if (Kind.of(spec) != Kind.KERNEL && seen.add(taker)) {
                    open.push(taker);
                }
            }
        }
        return true;
    }

    private static void tell(
            SoundNetwork network, int index, WeightFacts kernel, Findings findings) {
        LayerNode layer = network.layer(index);
        AnnotationDecl written =
                Modifier.of(layer.modifiers()).stream()
                        .filter(modifier -> modifier.spec().equals(kernel.initializer()))
                        .map(Modifier::written)
                        .reduce((first, last) -> last)
                        .orElse(layer.written());
        double value = Moments.of(kernel).mean();
        boolean dead = value == 0 && RECTIFIERS.contains(layer.spec().activation());
        findings.add(
                CONSTANT_WEIGHTS,
                written.origin(),
                written.simpleName(),
                layer.name(),
                layer.name(),
                kernel.name(),
                Words.exact(value),
                dead
                        ? "nothing comes through it, and no gradient back"
                        : "its %d units begin as one and the same"
                                .formatted(network.shape(index).last()));
    }
}
