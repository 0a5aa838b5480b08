package org.layerwright.export;

import org.layerwright.data.image.ImagePixels;
import org.layerwright.data.image.ImageSize;
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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    static GraphDef of(NetworkGraph network, NetworkInfo info) {
        GraphDef whole = network.graph().toGraphDef();
        Map<String, NodeDef> byName = new HashMap<>();
        whole.getNodeList().forEach(node -> byName.put(node.getName(), node));
        List<String> ends = new ArrayList<>();
        network.inputs().values().forEach(input -> ends.add(input.op().name()));
        if (info.takesOneImage()) {
            decoder(info).getNodeList().forEach(node -> byName.put(node.getName(), node));
            byName.computeIfPresent(ends.get(0), (name, images) -> withDefault(images));
        }
        network.inference()
                .outputs()
                .forEach(output -> ends.add(output.probabilities().op().name()));
        return GraphDef.newBuilder()
                .setVersions(whole.getVersions())
                .setLibrary(whole.getLibrary())
                .addAllNode(neededFor(ends, byName))
                .build();
    }

    private static NodeDef withDefault(NodeDef images) {
        return images.toBuilder()
                .setOp(PlaceholderWithDefault.OP_NAME)
                .addInput(DECODED_IMAGE)
                .build();
    }

    /** These nodes, and all that they need. */
    private static Collection<NodeDef> neededFor(List<String> nodes, Map<String, NodeDef> byName) {
        Map<String, NodeDef> needed = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!needed.containsKey(name)) {
                NodeDef found = Objects.requireNonNull(byName.get(name), name);
                needed.put(name, found);
                found.getInputList().forEach(input -> open.add(producer(input)));
            }
        }
        return needed.values();
    }

    /** {@code conv:1} and {@code ^conv} both come from {@code conv}. */
    private static String producer(String input) {
        String plain = input.startsWith("^") ? input.substring(1) : input;
        int colon = plain.indexOf(':');
        return colon < 0 ? plain : plain.substring(0, colon);
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
