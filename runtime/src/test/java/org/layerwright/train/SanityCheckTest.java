package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Truth;
import org.layerwright.graph.Optimizer;
import org.layerwright.graph.OptimizerScope;
import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.SanityResult.Verdict;
import org.layerwright.train.optimizer.Adam;
import org.layerwright.train.optimizer.Sgd;
import org.tensorflow.Operand;
import org.tensorflow.op.Op;
import org.tensorflow.types.TFloat32;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every verdict, on a network or data made to deserve it. */
class SanityCheckTest {
    private static final SanityOptions QUICK = SanityOptions.defaults().examples(8).steps(150);

    private final ImageDataset data;

    SanityCheckTest(@TempDir Path folder) {
        data = TinyImages.write(folder, 32, 5);
    }

    private static TinyNet net(Optimizer optimizer) {
        return TinyNet.create(new TinyNet.Definition(optimizer, 0.9f, true), 6);
    }

    /** Leaves every weight as it is. */
    private record Idle() implements Optimizer {
        @Override
        public float learningRate() {
            return 0.01f;
        }

        @Override
        public List<Op> update(OptimizerScope scope, Weight weight, Operand<TFloat32> gradient) {
            return List.of();
        }
    }

    private static Adam adam(float rate) {
        return new Adam(rate, 0.9f, 0.999f, 1e-7f, false);
    }

    @Test
    void aSoundNetworkPassesWhateverItsDropoutAndIsLeftAsItWas() {
        try (TinyNet net = net(adam(0.01f))) {
            net.fit(data, FitOptions.epochs(1).batchSize(8));
            WeightValues before = weights(net);
            SanityResult result = net.sanityCheck(data, QUICK);
            assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
            assertThat(result.passed()).isTrue();
            assertThat(result.crossEntropy()).isLessThan(0.05 * result.priorCrossEntropy());
            assertThat(result.examples()).isEqualTo(8);
            assertThat(result.text()).contains("PASSED", "8 examples");
            WeightValues after = weights(net);
            for (String name : before.names()) {
                assertThat(after.get(name).numbers())
                        .as(name)
                        .isEqualTo(before.get(name).numbers());
            }
            assertThat(net.trainer().steps()).isEqualTo(4);
        }
    }

    /** Optimizer slots included. */
    private static WeightValues weights(TinyNet net) {
        return net.trainer().session().read(net.trainer().session().network().weights().all());
    }

    @Test
    void aRateThatIsTooSmallIsTold() {
        try (TinyNet net = net(adam(0.001f))) {
            SanityResult result = net.sanityCheck(data, QUICK);
            assertThat(result.verdict()).isEqualTo(Verdict.LEARNING_RATE);
            assertThat(result.text()).contains("it learns with 0.01");
        }
    }

    @Test
    void contradictionsAreNamed() {
        List<Example> examples = new ArrayList<>(data.examples().subList(0, 4));
        Example first = examples.get(0);
        examples.add(new Example(first.file(), List.of(0, 1, 2), "again:9"));
        examples.set(0, new Example(first.file(), List.of(1), "first:1"));
        try (TinyNet net = net(adam(0.01f))) {
            SanityResult result = net.sanityCheck(ImageDataset.of(TinyNet.LABELS, examples), QUICK);
            assertThat(result.verdict()).isEqualTo(Verdict.CONTRADICTORY);
            assertThat(result.details()).hasSize(1);
            assertThat(result.details().get(0))
                    .contains("first:1", "again:9", "[top]", "[left, top, bright]");
        }
    }

    /** Each picture twice, once with one label known and once with the other two. */
    @Test
    void whatIsUnknownNeitherCountsNorContradicts() {
        List<Example> halves = new ArrayList<>();
        for (Example each : data.examples().subList(0, 4)) {
            halves.add(knowing(each, List.of(0)));
            halves.add(knowing(each, List.of(1, 2)));
        }
        try (TinyNet net = net(adam(0.01f))) {
            SanityResult result = net.sanityCheck(ImageDataset.of(TinyNet.LABELS, halves), QUICK);
            assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
            assertThat(result.examples()).isEqualTo(8);
            assertThat(result.priorCrossEntropy())
                    .isCloseTo(frequencyCost(data.examples().subList(0, 4)), within(1e-6));
        }
    }

    /** They would teach nothing. */
    @Test
    void examplesOfWhichNothingIsKnownAreNotTaken() {
        ImageDataset late =
                data.withTruths(i -> i < 24 ? knowing(data.truth(i), List.of()) : data.truth(i));
        try (TinyNet net = net(adam(0.01f))) {
            SanityResult result = net.sanityCheck(late, QUICK);
            assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
            assertThat(result.priorCrossEntropy())
                    .isCloseTo(frequencyCost(data.examples().subList(24, 32)), within(1e-6));
        }
    }

    private static Example knowing(Example example, List<Integer> known) {
        return example.truth(knowing(example.truth(), known));
    }

    private static Truth knowing(Truth truth, List<Integer> known) {
        List<Integer> unknown = new ArrayList<>(List.of(0, 1, 2));
        unknown.removeAll(known);
        return truth.labels(truth.labels().stream().filter(known::contains).toList())
                .unknown(unknown);
    }

    /** The mean entropy of the labels, each known as often as the others. */
    private static double frequencyCost(List<Example> examples) {
        double sum = 0;
        for (int label = 0; label < 3; label++) {
            int wanted = label;
            double share =
                    examples.stream().filter(each -> each.labels().contains(wanted)).count()
                            / (double) examples.size();
            sum += share == 0 || share == 1 ? 0 : -share * Math.log(share);
            sum += share == 0 || share == 1 ? 0 : -(1 - share) * Math.log(1 - share);
        }
        return sum / 3;
    }

    @Test
    void nothingToLearnIsTold() {
        List<Example> alike =
                data.examples().stream()
                        .map(each -> new Example(each.file(), List.of(1), each.origin()))
                        .toList();
        try (TinyNet net = net(adam(0.01f))) {
            assertThat(net.sanityCheck(ImageDataset.of(TinyNet.LABELS, alike), QUICK).verdict())
                    .isEqualTo(Verdict.ALL_ALIKE);
        }
    }

    @Test
    void deadUnitsGiveTheSameForEveryExample() {
        try (TinyNet net = net(adam(0.001f))) {
            net.layer("norm").setWeight("beta", -90, -90, -90, -90);
            SanityResult result = net.sanityCheck(data, QUICK.steps(30));
            assertThat(result.verdict()).isEqualTo(Verdict.CONSTANT_OUTPUT);
            assertThat(result.crossEntropy()).isGreaterThan(0.5 * result.priorCrossEntropy());
        }
    }

    @Test
    void numbersThatAreNoneAreTold() {
        try (TinyNet net = net(new Sgd(0.01f, 0f, false))) {
            net.layer("out").setWeight("bias", 0, Float.NaN, 0);
            SanityResult result = net.sanityCheck(data, QUICK);
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_FINITE);
            assertThat(result.steps()).isZero();
            assertThat(result.details())
                    .containsExactly("the model's weights were so before the check");
        }
    }

    @Test
    void aGradientOfZeroIsTold() {
        try (TinyNet net = net(new Idle())) {
            SanityResult result = net.sanityCheck(data, QUICK);
            assertThat(result.verdict()).isEqualTo(Verdict.NO_GRADIENT);
            assertThat(result.steps()).isEqualTo(10);
        }
    }

    @Test
    void tooFewStepsLeaveSomethingToLearn() {
        try (TinyNet net = net(adam(0.01f))) {
            SanityResult result = net.sanityCheck(data, QUICK.steps(3));
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_LEARNT);
            assertThat(result.steps()).isEqualTo(3);
        }
    }
}
