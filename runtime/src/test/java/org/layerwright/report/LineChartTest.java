package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

import java.util.List;
import java.util.stream.IntStream;

class LineChartTest {

    private static final double NAN = Double.NaN;

    private static LineChart loss(double... values) {
        return LineChart.of(Axis.count("epoch"), Axis.of("loss")).series("training", values);
    }

    private static Document svg(LineChart chart) throws Exception {
        return XmlOf.text(chart.toSvg(ChartSize.WIDE));
    }

    private static List<String> paths(Document svg) {
        return XmlOf.elements(svg, "path").stream().map(path -> path.getAttribute("d")).toList();
    }

    /**
     * Epochs 1..5, loss 0..1. Left: 12 + three characters of 6.4 = 31.2. Right: 520 - 8 - eight
     * characters of 7.36 = 453.12. The plot is 421.92 wide, from y = 30 to y = 256.
     */
    @Test
    void pointsLieWhereTheAxesSay() throws Exception {
        assertThat(paths(svg(loss(1, 0.5, 0.25, 0.75, 0))))
                .containsExactly("M31.2 30L136.7 143L242.2 199.5L347.6 86.5L453.1 256");
    }

    @Test
    void aValueThatIsNoNumberIsAGap() throws Exception {
        Document svg = svg(loss(1, 0.5, NAN, 0.75, 0));

        assertThat(paths(svg)).containsExactly("M31.2 30L136.7 143M347.6 86.5L453.1 256");
    }

    @Test
    void infinitiesAreGapsTooAndALoneValueIsADot() throws Exception {
        Document svg = svg(loss(1, 0.5, Double.POSITIVE_INFINITY, 0.75, -1e200));

        assertThat(paths(svg)).containsExactly("M31.2 30L136.7 256");
        assertThat(XmlOf.elements(svg, "circle").get(0).getAttribute("cx")).isEqualTo("347.6");
        // 0.5..1 is the range now: marks 0.5, 0.6, ... 1.0, so 0.75 is half way from 256 to 30.
        assertThat(XmlOf.elements(svg, "circle").get(0).getAttribute("cy")).isEqualTo("143");
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void nothingPrintsNaN(ChartSize size) throws Exception {
        List<LineChart> charts =
                List.of(
                        LineChart.of(Axis.count("epoch"), Axis.of("loss")),
                        loss(),
                        loss(NAN),
                        loss(NAN, NAN, NAN),
                        loss(0.5),
                        loss(0.5, 0.5),
                        loss(1e99, -1e99),
                        loss(NAN, 3).series("validation", 1, NAN).mark(2, "best"),
                        LineChart.precisionRecall()
                                .series(Series.of("a", "AP 1", new double[0], new double[0])));
        for (LineChart chart : charts) {
            String text = chart.toSvg(size);
            XmlOf.text(text);
            assertThat(text).doesNotContain("NaN").doesNotContain("Infinity");
        }
        assertThat(charts.get(3).toSvg(size)).contains("no data");
    }

    @Test
    void eachEpochTellsItsValues() throws Exception {
        Document svg = svg(loss(0.5, 0.25, NAN).series("validation", 0.75, NAN, 0.1234567));

        assertThat(XmlOf.texts(svg, "title"))
                .containsExactly(
                        "epoch 1\ntraining  0.5000\nvalidation  0.7500",
                        "epoch 2\ntraining  0.2500",
                        "epoch 3\nvalidation  0.1235");
    }

    @Test
    void aCurveTellsItsHeightBetweenItsPoints() {
        Series curve = Series.of("jazz", "", new double[] {0, 0.5, 1}, new double[] {1, 0.8, 0.2});

        assertThat(curve.at(0.25)).isEqualTo(0.9);
        assertThat(curve.at(0.5)).isEqualTo(0.8);
        assertThat(curve.at(-0.1)).isNaN();
        assertThat(curve.at(1.1)).isNaN();
    }

    @Test
    void namesAtTheEndsOfLinesDoNotOverlap() throws Exception {
        Document svg =
                svg(loss(1, 0.5).series("b", 0, 0.5).series("c", 0.2, 0.5).series("d", 1, 0.49));

        double[] ys =
                XmlOf.elements(svg, "text").stream()
                        .filter(text -> text.getAttribute("class").startsWith("end"))
                        .mapToDouble(text -> Double.parseDouble(text.getAttribute("y")))
                        .sorted()
                        .toArray();
        assertThat(ys).hasSize(4);
        for (int i = 1; i < ys.length; i++) {
            assertThat(ys[i] - ys[i - 1]).isGreaterThanOrEqualTo(14.9);
        }
    }

    @Test
    void valuesOutsideAFixedRangeStayInThePlot() throws Exception {
        LineChart chart =
                LineChart.of(Axis.count("epoch"), Axis.share("accuracy")).series("a", -3, 5);

        // 0..1 from y = 256 up to y = 30.
        assertThat(paths(svg(chart)).get(0)).contains(" 256L").endsWith(" 30");
    }

    /** 20,000 points on 500 pixels: no step under 0.4 pixels is left, and the ends are. */
    @Test
    void aDenseCurveIsThinnedToWhatShows() throws Exception {
        double[] values = IntStream.range(0, 20_000).mapToDouble(i -> i / 19_999.0).toArray();
        String path = paths(svg(loss(values))).get(0);

        assertThat(path.split("L", -1)).hasSizeBetween(500, 1200);
        assertThat(path).startsWith("M31.2 256L").endsWith("L453.1 30");
    }

    @Test
    void rejectsPointsThatGoBack() {
        assertThatThrownBy(() -> Series.of("jazz", "", new double[] {1, 0.5}, new double[] {0, 1}))
                .hasMessage("Series jazz: x must ascend, but number 1 is 0.5");
        assertThatThrownBy(() -> Series.of("jazz", "", new double[] {1}, new double[] {0, 1}))
                .hasMessage("Series jazz has 1 x for 2 y");
        assertThatThrownBy(() -> Axis.range("loss", 1, 1))
                .hasMessage("An axis goes from a lower to a higher number, got 1.0 to 1.0");
    }
}
