package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.Truth;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Epoch;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.Extent;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.TestNetwork;
import org.layerwright.graph.WeightValues;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Losses of weighted and partly unknown examples, their gradients and a training run are Keras's;
 * the script {@code bench/oracle/truth.py} wrote the numbers.
 */
class KerasTruthTest {
    private static final int BATCH = 4;
    private static final JsonObject GOLDEN = golden();

    static List<JsonObject> cases() {
        return StreamSupport.stream(GOLDEN.getAsJsonArray("cases").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Test
    void theOracleWasAskedAboutEveryLoss() {
        assertThat(cases().stream().map(golden -> golden.get("loss").getAsString()))
                .containsAll(NamedLosses.names());
        assertThat(
                        Arrays.stream(Losses.class.getDeclaredMethods())
                                .filter(method -> Modifier.isPublic(method.getModifiers())))
                .hasSameSizeAs(NamedLosses.names());
    }

    /** A step with rate 1 moves the logits, which are weights here, by minus their gradient. */
    @ParameterizedTest
    @MethodSource("cases")
    void lossAndGradient(JsonObject golden) {
        TruthNets.Logits net =
                new TruthNets.Logits(
                        NamedLosses.of(
                                golden.get("loss").getAsString(),
                                golden.getAsJsonObject("options")),
                        golden.getAsJsonObject("options").has("softmax"));
        float[] logits = values(golden, "logits");
        try (NetworkSession session =
                        new NetworkSession(
                                NetworkGraph.build(net, 0), ConfigProto.getDefaultInstance());
                TFloat32 input = TestNetwork.floats(Shape.of(BATCH, 1), new float[BATCH]);
                TFloat32 targets =
                        TestNetwork.floats(Shape.of(BATCH, 3), values(golden, "targets"));
                TFloat32 weights = TestNetwork.floats(Shape.of(BATCH), values(golden, "weights"))) {
            session.write(weight("out/logits", logits, BATCH, 3));
            BatchResult result = session.train(Map.of("input", input), targets, weights, 1f, 0, 0);
            float[] moved =
                    session.read(session.network().weights().ofModel()).get("out/logits").numbers();
            float[] gradient = values(golden, "gradient");
            for (int cell = 0; cell < logits.length; cell++) {
                assertThat(logits[cell] - moved[cell]).isCloseTo(gradient[cell], within(1e-6f));
            }
            assertThat(result.meanLoss())
                    .isCloseTo(golden.get("value").getAsDouble(), within(1e-6));
        }
    }

    /** Ten examples in batches of four, the last one short, three epochs. */
    @Test
    void trainingAndEvaluation() {
        JsonObject golden = GOLDEN.getAsJsonObject("training");
        ArrayDataset data = data(golden);
        try (TruthNets.TwoOutputs net = new TruthNets.TwoOutputs()) {
            NetworkSession session = net.trainer().session();
            session.write(weight("a/kernel", values(golden, "a"), 3, 2));
            session.write(weight("b/kernel", values(golden, "b"), 3, 3));

            Evaluation evaluation = net.evaluate(data, EvaluateOptions.defaults().batchSize(BATCH));
            for (String name : List.of("loss", "a_loss", "b_loss")) {
                assertThat(evaluation.value(name))
                        .as(name)
                        .isCloseTo(
                                golden.getAsJsonObject("evaluated").get(name).getAsDouble(),
                                within(2e-6));
            }
            assertThat(evaluation.examples()).isEqualTo(10);
            assertThat(evaluation.output("b").counts().rows()).isEqualTo(7);

            JsonObject losses = golden.getAsJsonObject("losses");
            for (int epoch = 0; epoch < 3; epoch++) {
                double[] means = trainInOrder(net.trainer(), data);
                assertThat(means[0]).isCloseTo(values(losses, "loss")[epoch], within(5e-6));
                assertThat(means[1]).isCloseTo(values(losses, "a_loss")[epoch], within(5e-6));
                assertThat(means[2]).isCloseTo(values(losses, "b_loss")[epoch], within(5e-6));
            }
            WeightValues trained = session.read(session.network().weights().ofModel());
            assertThat(trained.get("a/kernel").numbers())
                    .containsExactly(values(golden, "trained a"), within(5e-6f));
            assertThat(trained.get("b/kernel").numbers())
                    .containsExactly(values(golden, "trained b"), within(5e-6f));
        }
    }

    /** Mean losses over the examples: the network's, and of each output its own. */
    private static double[] trainInOrder(Trainer trainer, ArrayDataset data) {
        double[] sums = new double[3];
        try (BatchSource source = BatchSource.open(data, BATCH);
                Epoch epoch = source.epochInOrder()) {
            while (epoch.hasNext()) {
                try (Batch batch = epoch.next()) {
                    BatchResult result = trainer.trainBatch(batch);
                    sums[0] += result.lossSum() / data.size();
                    sums[1] += BatchResult.sum(result.outputLosses().get(0)) / data.size();
                    sums[2] += BatchResult.sum(result.outputLosses().get(1)) / data.size();
                }
            }
        }
        return sums;
    }

    private static ArrayDataset data(JsonObject golden) {
        float[] targets = values(golden, "targets");
        float[] weights = values(golden, "weights");
        float[] x = values(golden, "x");
        List<Truth> truths = new ArrayList<>();
        float[][] rows = new float[weights.length][3];
        for (int i = 0; i < weights.length; i++) {
            System.arraycopy(x, i * 3, rows[i], 0, 3);
            List<Integer> had = new ArrayList<>();
            List<Integer> unknown = new ArrayList<>();
            for (int label = 0; label < 5; label++) {
                float target = targets[i * 5 + label];
                if (Float.isNaN(target)) {
                    unknown.add(label);
                } else if (target == 1) {
                    had.add(label);
                }
            }
            truths.add(Truth.of(had).unknown(unknown).weight(weights[i]));
        }
        List<List<String>> all =
                IntStream.range(0, rows.length).mapToObj(i -> TruthNets.TwoOutputs.LABELS).toList();
        return ArrayDataset.of(rows.length)
                .numbers("input", rows)
                .labels(all)
                .withTruths(truths::get);
    }

    private static WeightValues weight(String name, float[] numbers, long... shape) {
        return new WeightValues(Map.of(name, new WeightValues.Values(Extent.of(shape), numbers)));
    }

    private static float[] values(JsonObject golden, String name) {
        List<JsonElement> list = golden.getAsJsonArray(name).asList();
        float[] values = new float[list.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(i).isJsonNull() ? Float.NaN : list.get(i).getAsFloat();
        }
        return values;
    }

    private static JsonObject golden() {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                KerasTruthTest.class.getResourceAsStream("/train/truth.json")),
                        StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
