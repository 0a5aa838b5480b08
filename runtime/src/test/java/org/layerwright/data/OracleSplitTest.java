package org.layerwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.data.image.Picture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Folds are as even as those of other libraries: {@code bench/oracle/split.py}, which explains the
 * measures.
 */
class OracleSplitTest {
    private static final Path GOLDEN = Path.of("src/test/resources/data/splits.json");
    private static final Logger LOG = LoggerFactory.getLogger(OracleSplitTest.class);
    private static final int SEEDS = 10;
    private static final double TOO_FEW = 1e-9;

    record Case(
            String name,
            int k,
            int labels,
            List<List<Integer>> labelSets,
            List<Integer> groups,
            Map<String, List<Double>> measures) {

        ImageDataset dataset() {
            List<Example> examples =
                    IntStream.range(0, labelSets.size()).mapToObj(this::example).toList();
            return ImageDataset.of(
                    IntStream.range(0, labels).mapToObj(String::valueOf).toList(), examples);
        }

        private Example example(int position) {
            Truth truth = Truth.of(labelSets.get(position));
            return new Example(
                    Picture.of("p" + position, new byte[0]),
                    groups.isEmpty() ? truth : truth.group("g" + groups.get(position)),
                    "golden");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Stream.of(new Gson().fromJson(Files.readString(GOLDEN), Case[].class));
    }

    private static double ratio(ImageDataset data, int label) {
        double with = data.examples().stream().filter(e -> e.labels().contains(label)).count();
        return with / Math.max(data.size() - with, TOO_FEW);
    }

    private static double labelsDistribution(ImageDataset data, List<ImageDataset> folds) {
        double sum = 0;
        for (int label = 0; label < data.labels().size(); label++) {
            for (ImageDataset fold : folds) {
                sum += Math.abs(ratio(fold, label) - ratio(data, label));
            }
        }
        return sum / folds.size() / data.labels().size();
    }

    private static double examplesDistribution(ImageDataset data, List<ImageDataset> folds) {
        double wanted = (double) data.size() / folds.size();
        return folds.stream()
                .mapToDouble(fold -> Math.abs(fold.size() - wanted))
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void foldsAreAsEvenAsThoseOfOthers(Case golden) {
        ImageDataset data = golden.dataset();
        double labels = 0;
        double sizes = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            List<ImageDataset> folds =
                    data.kFold(golden.k(), seed).stream().map(Split::validation).toList();
            labels += labelsDistribution(data, folds) / SEEDS;
            sizes += examplesDistribution(data, folds) / SEEDS;
        }
        LOG.info("{}: LD {}, ED {}; others {}", golden, labels, sizes, golden.measures());
        double others =
                golden.measures().values().stream()
                        .mapToDouble(each -> each.get(0))
                        .min()
                        .orElseThrow();
        assertThat(labels).isLessThan(1.1 * others);
        assertThat(sizes).isLessThanOrEqualTo(1);
    }
}
