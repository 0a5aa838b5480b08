package org.layerwright.export;

import org.layerwright.data.image.ImagePixels;
import org.layerwright.data.image.ImageSize;
import org.layerwright.export.rewrite.GraphNodes;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkInfo;
import org.tensorflow.DeviceSpec;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.PlaceholderWithDefault;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the inference pass out of a network's graph: what its probabilities need and nothing of
 * training. The pass was built in inference mode, so the exported network is the very one that
 * {@code predict} runs.
 *
 * <p>If the network takes one image, the decoder of encoded pictures goes in front of it, as the
 * default of the image's placeholder: whoever feeds pixels does not run it.
 */
final class InferencePass {
    /** Name of the placeholder of one encoded picture; no layer's name can have a hyphen. */
    static final String ENCODED_IMAGE = "encoded-image";

    private static final String DECODED_IMAGE = "decoded-image";

    /** A GPU may round the decoder's channel conversion to fewer bits. */
    private static final DeviceSpec CPU =
            DeviceSpec.newBuilder().deviceType(DeviceSpec.DeviceType.CPU).deviceIndex(0).build();

    private InferencePass() {}

    /**
     * The pass.
     *
     * @param graph its nodes
     * @param ends those that are fed or fetched
     */
    record Cut(GraphDef graph, List<String> ends) {}

    static Cut of(NetworkGraph network, NetworkInfo info) {
        GraphNodes nodes = GraphNodes.of(network.graph().toGraphDef());
        List<String> ends = new ArrayList<>();
        network.inputs().values().forEach(input -> ends.add(input.op().name()));
        if (info.takesOneImage()) {
            decoder(info).getNodeList().forEach(nodes::put);
            nodes.put(withDefault(nodes.producer(ends.get(0))));
            ends.add(ENCODED_IMAGE);
        }
        network.inference()
                .outputs()
                .forEach(output -> ends.add(output.probabilities().op().name()));
        return new Cut(nodes.neededFor(ends).toGraphDef(), ends);
    }

    private static NodeDef withDefault(NodeDef images) {
        return images.toBuilder()
                .setOp(PlaceholderWithDefault.OP_NAME)
                .addInput(DECODED_IMAGE)
                .build();
    }

    private static GraphDef decoder(NetworkInfo info) {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph).withDevice(CPU);
            Placeholder<TString> bytes =
                    tf.withName(ENCODED_IMAGE)
                            .placeholder(TString.class, Placeholder.shape(Shape.scalar()));
            Operand<TUint8> pixels =
                    ImagePixels.decodeAndResize(
                            tf.withSubScope("decode-image"),
                            bytes,
                            new ImageSize(info.height(), info.width(), info.channels()));
            tf.withName(DECODED_IMAGE).expandDims(pixels, tf.withName("batch-axis").constant(0));
            return graph.toGraphDef();
        }
    }
}
