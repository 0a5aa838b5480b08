package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.MIXED_INPUTS;

import org.layerwright.dsl.Augmented;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.model.AugmentationModeler;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.List;
import java.util.stream.Collectors;

/** Examples are mixed whole: there is nothing beside the image that would stay unmixed. */
final class MixesOneInput implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        List<LayerNode> inputs =
                network.layers().stream()
                        .filter(layer -> layer.spec() instanceof InputSpec)
                        .toList();
        List<LayerNode> others =
                inputs.stream()
                        .filter(layer -> layer.spec() instanceof InputSpec in && !in.image())
                        .toList();
        // Of other numbers of images augmentation itself is the mistake.
        if (inputs.size() == others.size() + 1 && !others.isEmpty()) {
            network.library()
                    .augmentation()
                    .ifPresent(augmentation -> check(network, augmentation, others, findings));
        }
    }

    private static void check(
            NetworkModel network,
            InterfaceDecl augmentation,
            List<LayerNode> others,
            Findings findings) {
        String names = others.stream().map(LayerNode::name).collect(Collectors.joining(", "));
        for (StepNode step : AugmentationModeler.model(augmentation).steps()) {
            if (step.spec().map(StepSpec::kind).filter(StepSpec.Kind.MIXING::equals).isPresent()) {
                findings.add(
                        MIXED_INPUTS,
                        network.decl().origin(Augmented.class),
                        network.decl().simpleName(),
                        step.written().simpleName(),
                        step.name(),
                        augmentation.simpleName(),
                        names);
            }
        }
    }
}
