package org.layerwright.samples.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.graph.Extent;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.RunLength;
import org.layerwright.graph.WeightValues;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.types.TFloat32;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Weights after many steps, and rates at many steps, are Keras's. */
final class OptimizerOracleTest {
    private static final double BOUND = 1e-6;

    /**
     * Steps of a few units in the weights' last place, or all of one size, are rounded the same way
     * again and again; so is an average that moves by a hundredth of the way. Keras in single
     * precision is as far from Keras in double.
     */
    private static final Set<String> ROUNDED =
            Set.of(
                    "Adadelta/default",
                    "ExponentialMovingAverage/default",
                    "Lion/default",
                    "Lion/values");

    private static final double ROUNDED_BOUND = 3e-6;
    private static final int BATCH = 8;
    private static final Numbers ONES = new Numbers(new long[] {BATCH}, ones());
    private static final int BATCHES = 5;
    private static final int STEPS = 100;

    /** Not in Keras; tested by hand calculation where it is implemented. */
    private static final String ONE_CYCLE = "OneCycle";

    /** Nor are its units. */
    private static final String UNIT = "unit";

    private static final TrainingGolden PROBLEM = TrainingGolden.problem();
    private static final List<TrainingGolden> OPTIMIZERS = TrainingGolden.read("optimizers.json");
    private static final List<TrainingGolden> SCHEDULES = TrainingGolden.read("schedules.json");
    private static final CaseCompiler.Compiled COMPILED =
            TrainingGolden.compiled(
                    Stream.concat(OPTIMIZERS.stream(), SCHEDULES.stream()).toList());
    private static final Map<String, Double> WORST = new TreeMap<>();

    static List<TrainingGolden> optimizers() {
        return OPTIMIZERS;
    }

    static List<TrainingGolden> schedules() {
        return SCHEDULES;
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void weightsAreKerass(TrainingGolden golden) {
        NetworkDefinition definition = definition(golden);
        try (NetworkSession session =
                new NetworkSession(
                        NetworkGraph.build(definition, 1), ConfigProto.getDefaultInstance())) {
            session.write(first());
            for (int step = 0; step < STEPS; step++) {
                try (TFloat32 rows = batch(PROBLEM.inputs(), step);
                        TFloat32 targets = batch(PROBLEM.targets(), step);
                        TFloat32 weights = ONES.tensor()) {
                    float rate = definition.schedule().at(step, RunLength.UNKNOWN);
                    session.train(Map.of("row", rows), targets, weights, rate, step, step);
                }
                if (step + 1 == STEPS) {
                    session.takeAverages();
                }
                Map<String, Numbers> expected = golden.after().get(String.valueOf(step + 1));
                if (expected != null) {
                    compare(golden.id(), expected, session);
                }
            }
        }
        assertThat(WORST.get(golden.id()))
                .as("%s: relative error", golden)
                .isLessThan(ROUNDED.contains(golden.id()) ? ROUNDED_BOUND : BOUND);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void ratesAreKerass(TrainingGolden golden) {
        NetworkDefinition definition = definition(golden);
        for (int i = 0; i < golden.steps().length; i++) {
            double expected = golden.rates().values()[i];
            assertThat((double) definition.schedule().at(golden.steps()[i], RunLength.UNKNOWN))
                    .as("%s: rate of step %d", golden, golden.steps()[i])
                    .isCloseTo(expected, within(BOUND * expected));
        }
    }

    @Test
    void everyAttributeIsGivenInACase() {
        Set<String> without = new TreeSet<>();
        for (Class<?> type : types()) {
            for (Method attribute : type.getDeclaredMethods()) {
                if (!attribute.getName().equals(UNIT)
                        && cases().noneMatch(
                                        text -> OracleCoverageTest.gives(text, type, attribute))) {
                    without.add(type.getSimpleName() + "." + attribute.getName());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static List<Class<?>> types() {
        return Stream.of("optimizer", "schedule")
                .flatMap(part -> Language.in(part).stream())
                .filter(Class::isAnnotation)
                .filter(type -> !type.getSimpleName().equals(ONE_CYCLE))
                .toList();
    }

    private static Stream<String> cases() {
        return Stream.concat(OPTIMIZERS.stream(), SCHEDULES.stream())
                .map(golden -> golden.declaration() + " " + golden.layer());
    }

    private static NetworkDefinition definition(TrainingGolden golden) {
        assertThat(COMPILED.errors().getOrDefault(golden.id(), List.of())).isEmpty();
        return TestedNetwork.definition(COMPILED.classes(), golden.id());
    }

    private static WeightValues first() {
        Map<String, WeightValues.Values> values = new HashMap<>();
        PROBLEM.weights()
                .forEach(
                        (name, numbers) ->
                                values.put(
                                        name,
                                        new WeightValues.Values(
                                                Extent.of(numbers.shape()), numbers.values())));
        return new WeightValues(values);
    }

    private static float[] ones() {
        float[] ones = new float[BATCH];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static TFloat32 batch(Numbers all, int step) {
        int columns = (int) all.shape()[1];
        int from = step % BATCHES * BATCH * columns;
        float[] rows = Arrays.copyOfRange(all.values(), from, from + BATCH * columns);
        return new Numbers(new long[] {BATCH, columns}, rows).tensor();
    }

    private static void compare(String id, Map<String, Numbers> expected, NetworkSession session) {
        WeightValues now = session.read(session.network().weights().ofModel());
        assertThat(now.names()).isEqualTo(expected.keySet());
        expected.forEach(
                (name, numbers) -> {
                    Numbers seen = new Numbers(numbers.shape(), now.get(name).numbers());
                    WORST.merge(id, numbers.errorOf(seen), Math::max);
                });
    }

    @AfterAll
    static void printTable() {
        WORST.forEach((id, error) -> System.out.printf("%-36s %.1e%n", id, error));
    }
}
