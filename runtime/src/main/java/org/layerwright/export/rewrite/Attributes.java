package org.layerwright.export.rewrite;

import org.layerwright.graph.Extent;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/** What nodes say of themselves, and nodes made by hand. */
final class Attributes {
    private static final AttrValue NONE = AttrValue.getDefaultInstance();

    private static final AttrValue FLOAT =
            AttrValue.newBuilder().setType(DataType.DT_FLOAT).build();

    private Attributes() {}

    static boolean flag(NodeDef node, String name) {
        return node.getAttrOrDefault(name, NONE).getB();
    }

    static double number(NodeDef node, String name) {
        return node.getAttrOrDefault(name, NONE).getF();
    }

    /** Whether channels are the last axis, as they are unless something else is said. */
    static boolean channelsLast(NodeDef node) {
        String format = node.getAttrOrDefault("data_format", NONE).getS().toStringUtf8();
        return format.isEmpty() || format.equals("NHWC");
    }

    /** The integers of a constant; none if it is no such constant. */
    static List<Integer> integers(NodeDef node) {
        TensorProto tensor = node.getAttrOrDefault("value", NONE).getTensor();
        if (!node.getOp().equals("Const") || tensor.getDtype() != DataType.DT_INT32) {
            return List.of();
        }
        if (tensor.getTensorContent().isEmpty()) {
            return tensor.getIntValList();
        }
        IntBuffer numbers =
                tensor.getTensorContent()
                        .asReadOnlyByteBuffer()
                        .order(ByteOrder.nativeOrder())
                        .asIntBuffer();
        List<Integer> all = new ArrayList<>();
        while (numbers.hasRemaining()) {
            all.add(numbers.get());
        }
        return all;
    }

    static NodeDef variable(String name, Extent shape) {
        TensorShapeProto.Builder sizes = TensorShapeProto.newBuilder();
        shape.sizes()
                .forEach(size -> sizes.addDim(TensorShapeProto.Dim.newBuilder().setSize(size)));
        return NodeDef.newBuilder()
                .setName(name)
                .setOp("VariableV2")
                .putAttr("shape", AttrValue.newBuilder().setShape(sizes).build())
                .putAttr("dtype", FLOAT)
                .build();
    }

    /** {@code x + bias} in place of another node. */
    static NodeDef biasAdd(NodeDef replaced, String x, String bias) {
        return NodeDef.newBuilder()
                .setName(replaced.getName())
                .setOp("BiasAdd")
                .setDevice(replaced.getDevice())
                .addInput(x)
                .addInput(bias)
                .putAttr("T", FLOAT)
                .build();
    }
}
