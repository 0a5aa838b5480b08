package org.layerwright.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.TinyNet;
import org.layerwright.train.optimizer.Adam;
import org.tensorflow.Graph;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.StdArrays;
import org.tensorflow.op.Ops;
import org.tensorflow.op.train.Restore;
import org.tensorflow.types.TFloat32;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Checkpoints against TensorFlow's own op for restoring; Python's reader is asked in bench/oracle.
 */
class TensorFlowCheckpointTest {
    private final Path prefix;

    TensorFlowCheckpointTest(@TempDir Path folder) {
        this.prefix = folder.resolve("new").resolve("model.ckpt");
    }

    private static WeightValues sample() {
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        values.put("b/kernel", new WeightValues.Values(Extent.of(2, 1), new float[] {1.5f, -2f}));
        values.put("a/bias", new WeightValues.Values(Extent.of(1), new float[] {1e-30f}));
        values.put("c/scalar", new WeightValues.Values(Extent.of(), new float[] {7}));
        return new WeightValues(values);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        TensorFlowCheckpoint.write(prefix, sample());
        WeightValues read = TensorFlowCheckpoint.read(prefix);
        assertThat(read.names()).containsExactlyInAnyOrder("b/kernel", "a/bias", "c/scalar");
        for (String name : read.names()) {
            assertThat(read.get(name).shape()).isEqualTo(sample().get(name).shape());
            assertThat(read.get(name).numbers()).isEqualTo(sample().get(name).numbers());
        }
        assertThat(prefix.resolveSibling(".").toFile().list())
                .containsExactlyInAnyOrder("model.ckpt.index", "model.ckpt.data-00000-of-00001");
    }

    @Test
    void tensorFlowRestoresIt() throws IOException {
        TensorFlowCheckpoint.write(prefix, sample());
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Restore restore =
                    tf.train.restore(
                            tf.constant(prefix.toString()),
                            tf.constant(NdArrays.vectorOfObjects("b/kernel")),
                            tf.constant(NdArrays.vectorOfObjects("")),
                            List.of(TFloat32.class));
            try (Session session = new Session(graph);
                    Result result = session.runner().fetch(restore.tensors().get(0)).run()) {
                assertThat(StdArrays.array2dCopyOf((TFloat32) result.get(0)))
                        .isEqualTo(new float[][] {{1.5f}, {-2f}});
            }
        }
    }

    @Test
    void aModelIsSavedAndLoadedByIt() {
        try (TinyNet from = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 1);
                TinyNet to = TinyNet.create(TinyNet.Definition.plain(Adam.defaults()), 2)) {
            from.saveWeights(prefix, WeightFormat.TENSORFLOW_CHECKPOINT);
            float[] expected = from.layer("out").weight("kernel").numbers();
            assertThat(to.layer("out").weight("kernel").numbers()).isNotEqualTo(expected);
            to.loadWeights(prefix);
            assertThat(to.layer("out").weight("kernel").numbers()).isEqualTo(expected);
        }
    }

    /** Nothing to write is refused when the work has begun. */
    @Test
    void oneThatFailsLeavesTheOldOneAndNothingElse() throws IOException {
        TensorFlowCheckpoint.write(prefix, sample());
        WeightValues nothing = new WeightValues(Map.of());
        assertThatThrownBy(() -> TensorFlowCheckpoint.write(prefix, nothing))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TensorFlowCheckpoint.read(prefix).get("a/bias").numbers())
                .containsExactly(1e-30f);
        assertThat(prefix.resolveSibling(".").toFile().list()).hasSize(2);
    }

    /** As after a crash between the two moves: new numbers never stand under an old index. */
    @Test
    void dataWithoutAnIndexAreNoCheckpoint() throws IOException {
        Path data = prefix.resolveSibling("model.ckpt.data-00000-of-00001");
        TensorFlowCheckpoint.write(prefix, sample());
        Files.delete(data);
        Files.createDirectories(data.resolve("in the way"));
        assertThatThrownBy(() -> TensorFlowCheckpoint.write(prefix, sample()))
                .isInstanceOf(IOException.class);
        assertThat(TensorFlowCheckpoint.isThere(prefix)).isFalse();
        assertThatThrownBy(() -> TensorFlowCheckpoint.read(prefix)).isInstanceOf(IOException.class);
    }

    /** Two weights that are equal in each checkpoint, read while they are replaced. */
    @Test
    void aReaderSeesOneCheckpointOrNone() throws Exception {
        TensorFlowCheckpoint.write(prefix, twice(0));
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<?> written =
                writer.submit(
                        () -> {
                            for (int number = 1; number <= 100; number++) {
                                TensorFlowCheckpoint.write(prefix, twice(number));
                            }
                            return null;
                        });
        int seen = 0;
        while (!written.isDone()) {
            try {
                WeightValues read = TensorFlowCheckpoint.read(prefix);
                assertThat(read.names()).hasSize(2);
                assertThat(read.get("a").numbers()).isEqualTo(read.get("b").numbers());
                assertThat(read.get("a").numbers()[0]).isEqualTo(read.get("a").numbers()[9999]);
                seen++;
            } catch (IOException noneJustNow) {
                assertThat(noneJustNow).hasMessageContaining("not a readable");
            }
        }
        written.get(1, TimeUnit.MINUTES);
        writer.shutdown();
        assertThat(seen).isPositive();
    }

    private static WeightValues twice(float number) {
        float[] numbers = new float[10_000];
        Arrays.fill(numbers, number);
        WeightValues.Values all = new WeightValues.Values(Extent.of(10_000), numbers);
        return new WeightValues(Map.of("a", all, "b", all));
    }

    @Test
    void whatIsNoneOrDamagedIsRefused() throws IOException {
        assertThatThrownBy(() -> TensorFlowCheckpoint.read(prefix))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("model.ckpt is not a readable TensorFlow checkpoint");
        TensorFlowCheckpoint.write(prefix, sample());
        Files.writeString(prefix.resolveSibling("model.ckpt.index"), "no index");
        assertThatThrownBy(() -> TensorFlowCheckpoint.read(prefix)).isInstanceOf(IOException.class);
    }
}
