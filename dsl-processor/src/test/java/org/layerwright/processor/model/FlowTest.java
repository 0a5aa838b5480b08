package org.layerwright.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.dsl.Output;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.ParameterDecl;
import org.layerwright.processor.decl.TypeForm;
import org.layerwright.processor.report.Origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Against what can be found out by trying everything, on small random graphs. */
class FlowTest {
    private static final int GRAPHS = 3000;

    private final Random random = new Random(17);

    @Test
    void eachComesAfterWhatItTakesAndTheFirstThatCanComesFirst() {
        for (int n = 0; n < GRAPHS; n++) {
            Graph graph = graph();
            List<Integer> expected = new ArrayList<>();
            boolean more = true;
            while (more) {
                more = false;
                for (int i = 0; i < graph.takes.size() && !more; i++) {
                    if (!expected.contains(i) && expected.containsAll(graph.takes.get(i))) {
                        expected.add(i);
                        more = true;
                    }
                }
            }

            assertThat(graph.flow().order()).as("%s", graph).isEqualTo(expected);
        }
    }

    @Test
    void aCycleIsACycleAndIsFoundIfThereIsOne() {
        int found = 0;
        for (int n = 0; n < GRAPHS; n++) {
            Graph graph = graph();
            boolean any =
                    IntStream.range(0, graph.takes.size())
                            .anyMatch(i -> graph.reachable(graph.takes.get(i)).contains(i));

            List<Integer> cycle = graph.flow().cycle();

            assertThat(cycle.isEmpty()).as("%s", graph).isNotEqualTo(any);
            assertThat(cycle).doesNotHaveDuplicates();
            for (int i = 0; i < cycle.size(); i++) {
                int next = cycle.get((i + 1) % cycle.size());
                assertThat(graph.takes.get(next)).as("%s", graph).contains(cycle.get(i));
            }
            found += any ? 1 : 0;
        }
        assertThat(found).isBetween(GRAPHS / 10, GRAPHS * 9 / 10);
    }

    @Test
    void whatNoOutputDependsOnIsUnused() {
        for (int n = 0; n < GRAPHS; n++) {
            Graph graph = graph();
            Set<Integer> ends =
                    graph.outputs.isEmpty() ? Set.of(graph.takes.size() - 1) : graph.outputs;
            Set<Integer> used = graph.reachable(ends);

            assertThat(graph.flow().unused())
                    .as("%s", graph)
                    .isEqualTo(
                            IntStream.range(0, graph.takes.size())
                                    .filter(i -> !used.contains(i))
                                    .boxed()
                                    .toList());
        }
    }

    /** Which takes which; none is written as a parameter named {@code input}. */
    private record Graph(List<Set<Integer>> takes, Set<Integer> outputs) {
        Flow flow() {
            List<MethodDecl> methods = new ArrayList<>();
            for (int i = 0; i < takes.size(); i++) {
                List<ParameterDecl> parameters = new ArrayList<>();
                takes.get(i).forEach(each -> parameters.add(parameter("m" + each)));
                if (parameters.isEmpty()) {
                    parameters.add(parameter(Flow.INPUT));
                }
                methods.add(
                        new MethodDecl(
                                "m" + i,
                                "Layer",
                                parameters,
                                Optional.empty(),
                                outputs.contains(i)
                                        ? List.of(
                                                new AnnotationDecl(
                                                        Output.class.getName(),
                                                        Map.of(),
                                                        Origin.NONE))
                                        : List.of(),
                                Origin.NONE));
            }
            return Flow.of(
                    new InterfaceDecl(
                            "",
                            "Net",
                            new TypeForm(
                                    "an interface",
                                    true,
                                    false,
                                    false,
                                    Optional.empty(),
                                    Optional.empty()),
                            List.of(),
                            methods,
                            Set.of(),
                            true,
                            Origin.NONE));
        }

        private static ParameterDecl parameter(String name) {
            return new ParameterDecl(name, "Layer", Origin.NONE);
        }

        /** Those, what they take, and so on. */
        Set<Integer> reachable(Set<Integer> from) {
            Set<Integer> reached = new HashSet<>(from);
            int before;
            do {
                before = reached.size();
                for (int each : List.copyOf(reached)) {
                    reached.addAll(takes.get(each));
                }
            } while (reached.size() > before);
            return reached;
        }
    }

    private Graph graph() {
        int size = 1 + random.nextInt(7);
        List<Set<Integer>> takes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Set<Integer> taken = new HashSet<>();
            for (int inputs = random.nextInt(3); inputs > 0; inputs--) {
                // Mostly backwards, or hardly a graph would be without a cycle.
                taken.add(
                        random.nextInt(4) == 0 || i == 0
                                ? random.nextInt(size)
                                : random.nextInt(i));
            }
            takes.add(taken);
        }
        Set<Integer> outputs = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            outputs.add(random.nextInt(size));
        }
        return new Graph(takes, outputs);
    }
}
