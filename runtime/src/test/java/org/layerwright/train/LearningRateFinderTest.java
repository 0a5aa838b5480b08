package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.data.ImageDataset;
import org.layerwright.report.Series;
import org.layerwright.train.TinyNet.Definition;
import org.layerwright.train.optimizer.Sgd;

import java.nio.file.Path;
import java.util.List;

class LearningRateFinderTest {
    private static final Definition NET = new Definition(new Sgd(0.01f, 0.9f, false), 0.2f, true);
    private static final RateSearchOptions OPTIONS =
            RateSearchOptions.defaults().between(1e-4f, 1e4f).steps(81).batchSize(16);

    private final ImageDataset data;

    LearningRateFinderTest(@TempDir Path folder) {
        this.data = TinyImages.write(folder, 64, 1);
    }

    @Test
    void findsARateThatLearnsAndLeavesTheModelAlone() {
        try (TinyNet net = TinyNet.create(NET, 1);
                TinyNet untouched = TinyNet.create(NET, 1)) {
            RateSearch search = net.findLearningRate(data, OPTIONS);
            float rate = search.suggestion().orElseThrow();
            assertThat(rate).isBetween(1e-4f, 10f);
            assertThat(search.toString()).contains("begin with");
            assertThat(net.trainer().steps()).isZero();

            History history = net.fit(data, FitOptions.epochs(2));
            assertThat(history.values("loss"))
                    .isEqualTo(untouched.fit(data, FitOptions.epochs(2)).values("loss"));

            net.trainer().learningRate(rate);
            List<Double> losses = net.fit(data, FitOptions.epochs(8)).values("loss");
            assertThat(losses.get(7)).isLessThan(history.values("loss").get(0));
        }
    }

    /** Ten steps a power of ten, as 81 rates over eight of them are. */
    @Test
    void ratesGrowByOneFactor() {
        assertThat(OPTIONS.rate(0)).isEqualTo(1e-4f);
        assertThat(OPTIONS.rate(10)).isCloseTo(1e-3f, within(1e-9f));
        assertThat(OPTIONS.rate(80)).isCloseTo(1e4f, within(1e-2f));
    }

    /** All examples in each batch, rates near 0, no dropout: the loss stays as it is. */
    @Test
    void suggestsNothingWhereNothingIsLearnt() {
        Definition still = Definition.plain(new Sgd(0.01f, 0f, false));
        try (TinyNet net = TinyNet.create(still, 1)) {
            RateSearch search =
                    net.findLearningRate(
                            data,
                            RateSearchOptions.defaults()
                                    .between(1e-20f, 1e-19f)
                                    .steps(5)
                                    .batchSize(64));
            assertThat(search.suggestion()).isEmpty();
            assertThat(search.points()).hasSize(5);
            assertThat(search.toString()).contains("did not fall");
        }
    }

    @Test
    void suggestsATenthOfTheRateOfTheLowestLossAndMarksIt() {
        RateSearch search =
                new RateSearch(
                        List.of(
                                new RateSearch.Point(0.01f, 2, 2),
                                new RateSearch.Point(0.1f, 1, 1.5),
                                new RateSearch.Point(1, 3, 2.2)));
        assertThat(search.suggestion()).hasValue(0.01f);
        assertThat(search.chart().series())
                .extracting(Series::xs)
                .allSatisfy(xs -> assertThat(xs.get(2)).isEqualTo(0));
        assertThat(search.chart().marks())
                .singleElement()
                .extracting("label")
                .isEqualTo("suggested");
    }

    @Test
    void endsMustBeInOrder() {
        assertThatThrownBy(() -> RateSearchOptions.defaults().between(1, 0.1f))
                .hasMessageContaining("from 1.0 to 0.1");
        assertThatThrownBy(() -> RateSearchOptions.defaults().steps(1))
                .hasMessageContaining("2 steps");
    }
}
