package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.LAYER_TWICE;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is repeated is numbered, and no other layer has such a name. */
final class UniqueLayers implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        Set<String> names = new HashSet<>();
        for (LayerNode layer : network.layers()) {
            // The input on the interface has no method that another could be mistaken for.
            if (!network.inputs().contains(layer.written())) {
                check(layer.name(), layer.written(), names, findings);
            }
        }
        check(network.blocks(), names, findings);
    }

    private static void check(List<BlockNode> blocks, Set<String> names, Findings findings) {
        for (BlockNode block : blocks) {
            check(block.name(), block.written(), names, findings);
            check(block.blocks(), names, findings);
        }
    }

    private static void check(
            String name, AnnotationDecl written, Set<String> names, Findings findings) {
        // Two methods of one name are told as such.
        if (!names.add(name) && name.contains("_")) {
            findings.add(LAYER_TWICE, written.origin(), written.simpleName(), name);
        }
    }
}
