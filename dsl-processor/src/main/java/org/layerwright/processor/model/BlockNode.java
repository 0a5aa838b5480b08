package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;

import java.util.List;

/**
 * A block as it was expanded: a run of consecutive layers.
 *
 * @param name its method's name, after those of the blocks around it
 * @param owner the block whose weights it uses: itself, unless it is shared
 * @param written the annotation it was written as
 * @param parameters what its body calls its inputs
 * @param inputs the indices of the layers it takes
 * @param first the index of its first layer
 * @param end the index after its last layer
 * @param output the index of the layer whose result is its own
 * @param blocks those inside, in order
 */
public record BlockNode(
        String name,
        String owner,
        AnnotationDecl written,
        List<String> parameters,
        List<Integer> inputs,
        int first,
        int end,
        int output,
        List<BlockNode> blocks) {

    public BlockNode {
        parameters = List.copyOf(parameters);
        inputs = List.copyOf(inputs);
        blocks = List.copyOf(blocks);
    }

    /** The name inside the block around it. */
    public String simpleName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
