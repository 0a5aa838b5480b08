package org.layerwright.weights;

import org.bytedeco.javacpp.BytePointer;
import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.internal.c_api.TF_CheckpointReader;
import org.tensorflow.internal.c_api.TF_Status;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.internal.c_api.global.tensorflow;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TString;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weights as a TensorFlow checkpoint, two files with a common beginning of their names: {@code
 * PREFIX.index} and {@code PREFIX.data-00000-of-00001}. In Python {@code
 * tf.train.load_checkpoint(PREFIX)} reads it.
 *
 * <p>Both are written aside and moved into place, the index last, without which there is no
 * checkpoint: what is there is whole. Two files cannot be replaced at once, so that a crash just
 * then leaves none. Where that is too much, use {@link SafeTensors}, which is one file.
 */
public final class TensorFlowCheckpoint {
    /** What Python's {@code tf.train.Checkpoint} puts behind each name. */
    private static final String PYTHON_SUFFIX = "/.ATTRIBUTES/VARIABLE_VALUE";

    private TensorFlowCheckpoint() {}

    /** Whether there is a checkpoint of this prefix. */
    static boolean isThere(Path prefix) {
        return Files.isRegularFile(CheckpointFiles.of(prefix).index());
    }

    /**
     * Writes a checkpoint; an older one of this prefix is replaced.
     *
     * @param prefix what the names of its files begin with
     * @throws IOException if it cannot be written; an older one is then intact, unless its files
     *     are what could not be replaced
     */
    public static void write(Path prefix, WeightValues values) throws IOException {
        if (prefix.getFileName() == null) {
            throw new IOException(prefix + " is a folder. Give the beginning of a file's name.");
        }
        CheckpointFiles.of(prefix).replace(draft -> save(draft, values));
    }

    private static void save(Path prefix, WeightValues values) throws IOException {
        List<String> names = List.copyOf(values.names());
        List<TFloat32> tensors = new ArrayList<>();
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            List<Operand<?>> fed = new ArrayList<>();
            for (String name : names) {
                fed.add(tf.placeholder(TFloat32.class, Placeholder.shape(shape(values, name))));
            }
            Op save =
                    tf.train.save(
                            tf.constant(prefix.toString()),
                            strings(tf, names),
                            strings(tf, Collections.nCopies(names.size(), "")),
                            fed);
            try (Session session = new Session(graph)) {
                Session.Runner runner = session.runner().addTarget(save);
                for (int i = 0; i < names.size(); i++) {
                    TFloat32 tensor = TFloat32.tensorOf(shape(values, names.get(i)));
                    tensors.add(tensor);
                    float[] numbers = values.get(names.get(i)).numbers();
                    tensor.asRawTensor().data().asFloats().write(numbers);
                    runner.feed(fed.get(i), tensor);
                }
                runner.run().close();
            }
        } catch (TensorFlowException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            tensors.forEach(TFloat32::close);
        }
    }

    private static Operand<TString> strings(Ops tf, List<String> strings) {
        return tf.constant(NdArrays.vectorOfObjects(strings.toArray(String[]::new)));
    }

    private static Shape shape(WeightValues values, String name) {
        return Shape.of(values.get(name).shape().toArray());
    }

    /**
     * Reads the float tensors of a checkpoint; others, such as Python's record of its objects, are
     * left out.
     *
     * @throws IOException if it cannot be read
     */
    public static WeightValues read(Path prefix) throws IOException {
        TF_Status status = tensorflow.TF_NewStatus();
        try {
            TF_CheckpointReader reader =
                    tensorflow.TF_NewCheckpointReader(prefix.toAbsolutePath().toString(), status);
            check(prefix, status);
            try {
                return read(prefix, reader, status);
            } finally {
                tensorflow.TF_DeleteCheckpointReader(reader);
            }
        } finally {
            tensorflow.TF_DeleteStatus(status);
        }
    }

    private static WeightValues read(Path prefix, TF_CheckpointReader reader, TF_Status status)
            throws IOException {
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        int count = tensorflow.TF_CheckpointReaderSize(reader);
        for (int i = 0; i < count; i++) {
            BytePointer name = tensorflow.TF_CheckpointReaderGetVariable(reader, i);
            int type = tensorflow.TF_CheckpointReaderGetVariableDataType(reader, name);
            if (type == tensorflow.TF_FLOAT) {
                TF_Tensor tensor = tensorflow.TF_CheckpointReaderGetTensor(reader, name, status);
                check(prefix, status);
                try {
                    values.put(plain(name.getString()), values(tensor));
                } finally {
                    tensorflow.TF_DeleteTensor(tensor);
                }
            }
        }
        return new WeightValues(values);
    }

    private static String plain(String name) {
        return name.endsWith(PYTHON_SUFFIX)
                ? name.substring(0, name.length() - PYTHON_SUFFIX.length())
                : name;
    }

    private static WeightValues.Values values(TF_Tensor tensor) {
        long[] sizes = new long[tensorflow.TF_NumDims(tensor)];
        for (int axis = 0; axis < sizes.length; axis++) {
            sizes[axis] = tensorflow.TF_Dim(tensor, axis);
        }
        Extent shape = Extent.of(sizes);
        float[] numbers = new float[Math.toIntExact(shape.count())];
        new BytePointer(tensorflow.TF_TensorData(tensor))
                .capacity(tensorflow.TF_TensorByteSize(tensor))
                .asByteBuffer()
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer()
                .get(numbers);
        return new WeightValues.Values(shape, numbers);
    }

    private static void check(Path prefix, TF_Status status) throws IOException {
        if (tensorflow.TF_GetCode(status) != tensorflow.TF_OK) {
            throw new IOException(
                    "%s is not a readable TensorFlow checkpoint: %s"
                            .formatted(prefix, tensorflow.TF_Message(status).getString()));
        }
    }
}
