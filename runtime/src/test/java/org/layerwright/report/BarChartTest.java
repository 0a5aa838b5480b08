package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.List;

class BarChartTest {

    private static final BarChart CHART =
            BarChart.of(Axis.share("score"), List.of("jazz", "pop"))
                    .series("precision", 0.5, 1)
                    .series("recall", 0.25, Double.NaN)
                    .reference("base rate", 0.1, 0.2);

    private static Document svg(BarChart chart) throws Exception {
        return XmlOf.text(chart.toSvg(ChartSize.WIDE));
    }

    private static List<Element> ofClass(Document svg, String element, String style) {
        return XmlOf.elements(svg, element).stream()
                .filter(
                        found ->
                                List.of(found.getAttribute("class").split(" ", -1)).contains(style))
                .toList();
    }

    /** Left: 12 + four characters of 6.4 = 37.6. Right: 520 - 34 = 486. So 1 is 448.4 wide. */
    @Test
    void barsAreAsLongAsTheirValues() throws Exception {
        Document svg = svg(CHART);

        assertThat(ofClass(svg, "rect", "bar"))
                .extracting(bar -> bar.getAttribute("width"))
                .containsExactly("224.2", "112.1", "448.4");
        assertThat(ofClass(svg, "text", "value"))
                .extracting(Element::getTextContent)
                .containsExactly("0.50", "0.25", "1.00", "n/a");
        // 37.6 + 44.84 and 37.6 + 89.68
        assertThat(ofClass(svg, "line", "reference"))
                .extracting(line -> line.getAttribute("x1"))
                .containsExactly("82.4", "127.3");
    }

    @Test
    void aGroupTellsItsValues() throws Exception {
        assertThat(XmlOf.texts(svg(CHART), "title"))
                .containsExactly(
                        "jazz\nprecision  0.500\nrecall  0.250\nbase rate  0.100",
                        "pop\nprecision  1.000\nrecall  -\nbase rate  0.200");
    }

    @Test
    void nothingPrintsNaN() throws Exception {
        List<BarChart> charts =
                List.of(
                        BarChart.of(Axis.of("images"), List.of()),
                        BarChart.of(Axis.of("images"), List.of("a")),
                        BarChart.of(Axis.of("images"), List.of("a")).series("n", Double.NaN),
                        BarChart.of(Axis.of("images"), List.of("a")).series("n", 0),
                        CHART.reference("base rate", Double.NaN, 3));
        for (BarChart chart : charts) {
            for (ChartSize size : ChartSize.values()) {
                String text = chart.toSvg(size);
                XmlOf.text(text);
                assertThat(text).doesNotContain("NaN");
            }
        }
    }

    @Test
    void longNamesAreCutButToldInFull() throws Exception {
        String name = "a very long category name that no chart has room for";
        Document svg = svg(BarChart.of(Axis.share("score"), List.of(name)).series("F1", 0.5));

        assertThat(ofClass(svg, "text", "category").get(0).getTextContent())
                .startsWith("a very long")
                .endsWith("\u2026");
        assertThat(XmlOf.texts(svg, "title").get(0)).startsWith(name);
    }

    @Test
    void rejectsValuesThatDoNotFit() {
        assertThatThrownBy(() -> CHART.series("F1", 1))
                .hasMessage("Bars of F1 have 1 values for 2 categories");
        assertThatThrownBy(() -> CHART.series("F1", 1, -0.5))
                .hasMessage("Bars of F1 begin at 0, got -0.5");
    }
}
