package org.layerwright.samples.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the compiler inferred and generated, against the graph that TensorFlow runs. */
final class LayerParityTest {
    private static final float NUDGE = 2e-3f;

    static List<Row> rows() {
        return Rows.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shapesAndCountsAreTheInferredOnes(Row row) {
        try (Probe probe = new Probe(row)) {
            LayerInfo tested = probe.model().layer("tested").info();
            long[] inferred = tested.outputShape().stream().mapToLong(i -> i).toArray();
            NetworkGraph network = probe.session().network();
            assertThat(probe.staticShape(network.training())).isEqualTo(inferred);
            assertThat(probe.staticShape(network.inference())).isEqualTo(inferred);

            for (LayerInfo layer : probe.model().info().layers()) {
                assertThat(List.of(layer.trainableParameters(), layer.nonTrainableParameters()))
                        .as(layer.name())
                        .containsExactly(
                                count(network, layer, Weight.Role.TRAINABLE),
                                count(network, layer, Weight.Role.STATISTIC)
                                        + count(network, layer, Weight.Role.FROZEN));
            }
        }
    }

    private static long count(NetworkGraph network, LayerInfo layer, Weight.Role role) {
        return network.weights().withRole(role).stream()
                .filter(weight -> weight.name().startsWith(layer.name() + "/"))
                .mapToLong(weight -> weight.shape().count())
                .sum();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void probabilitiesAreTheOracles(Row row) {
        try (Probe probe = new Probe(row)) {
            float[][] probabilities = probe.probabilities();
            for (int i = 0; i < Probe.BATCH; i++) {
                double[] expected = row.layers().apply(probe.image(i)).values();
                for (int label = 0; label < expected.length; label++) {
                    assertThat((double) probabilities[i][label])
                            .as("image %d, label %d", i, label)
                            .isCloseTo(expected[label], within(2e-5));
                }
            }
        }
    }

    /**
     * A step of plain gradient descent with rate 1 moves each weight by minus its gradient; moving
     * a weight a little tells the same from losses alone. The losses are float32: a step of 2e-3
     * leaves 1e-4 of noise in the quotient. Where the two one-sided quotients disagree, a kink of a
     * ReLU or a maximum lies within the step and no quotient is the gradient; few may.
     */
    @ParameterizedTest
    @MethodSource("rows")
    void gradientsAgreeWithFiniteDifferences(Row row) {
        try (Probe probe = new Probe(row)) {
            WeightValues before = probe.weights();
            double loss = probe.train(1);
            WeightValues after = probe.weights();
            probe.session().write(before);
            int compared = 0;
            int kinks = 0;
            for (Weight weight :
                    probe.session().network().weights().withRole(Weight.Role.TRAINABLE)) {
                String name = weight.name();
                float[] old = before.get(name).numbers();
                double largest = 0;
                for (int i = 0; i < old.length; i += Math.max(1, old.length / 6)) {
                    double gradient = (double) old[i] - after.get(name).numbers()[i];
                    double up = (probe.lossAt(before, name, i, NUDGE) - loss) / NUDGE;
                    double down = (loss - probe.lossAt(before, name, i, -NUDGE)) / NUDGE;
                    double slack = 1e-3 + 1e-2 * Math.abs(gradient);
                    compared++;
                    if (Math.abs(up - down) > 2 * slack + 2e-3) {
                        kinks++;
                    } else {
                        assertThat(gradient)
                                .as("%s[%d]", name, i)
                                .isCloseTo((up + down) / 2, within(slack + 1e-3));
                        largest = Math.max(largest, Math.abs(gradient));
                    }
                }
                // A key's bias adds the same to all scores, which a softmax does not see.
                if (name.startsWith("tested/") && !name.equals("tested/key_bias")) {
                    assertThat(largest).as("the largest gradient of %s", name).isGreaterThan(0.01);
                }
            }
            assertThat(compared).isGreaterThan(6);
            assertThat(kinks).isLessThanOrEqualTo(compared / 4);
        }
    }

    @Test
    void everyLayerAnnotationHasARow() throws Exception {
        Set<String> tested = new TreeSet<>();
        for (Row row : Rows.all()) {
            try (Probe probe = new Probe(row)) {
                tested.add(probe.type());
            }
        }
        assertThat(tested).isEqualTo(layerAnnotations());
    }

    private static Set<String> layerAnnotations() throws IOException, URISyntaxException {
        URI source = Conv2D.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        String folder = Conv2D.class.getPackageName().replace('.', '/');
        Path place = Path.of(source);
        if (Files.isDirectory(place)) {
            return annotationsIn(place.resolve(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            return annotationsIn(jar.getPath(folder));
        }
    }

    private static Set<String> annotationsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> name.replace(".class", ""))
                    .filter(LayerParityTest::isAnnotation)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isAnnotation(String name) {
        try {
            return Class.forName(Conv2D.class.getPackageName() + "." + name).isAnnotation();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
