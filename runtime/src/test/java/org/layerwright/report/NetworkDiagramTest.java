package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class NetworkDiagramTest {

    /** Two inputs and six layers; a picture each, seven arrows. */
    @Test
    void drawsABoxForEachLayerAndInputAndAnArrowForWhatEachTakes() throws Exception {
        String svg = NetworkDiagram.of(ResidualNets.twins()).toSvg();
        Document drawing = XmlOf.text(svg);

        assertThat(drawing.getElementsByTagName("rect").getLength()).isEqualTo(8);
        assertThat(svg.split("marker-end", -1)).hasSize(7 + 1);
        assertThat(svg)
                .contains(">embedRight<", "Dense \u2192 8 \u00d7 8 \u00d7 4", "257 parameters");
    }

    @Test
    void aFoldedBlockIsAStack() throws Exception {
        Document drawing = XmlOf.text(NetworkDiagram.of(ResidualNets.of(3, 4, 6, 3)).toSvg());

        // The input, three layers, and sixteen blocks of two rectangles each.
        assertThat(drawing.getElementsByTagName("rect").getLength()).isEqualTo(1 + 3 + 2 * 16);
    }

    @Test
    void everyLayerIsDrawnOnRequest() throws Exception {
        NetworkDiagram all = NetworkDiagram.of(ResidualNets.of(3, 4, 6, 3)).detail(Detail.LAYERS);

        assertThat(XmlOf.text(all.toSvg()).getElementsByTagName("rect").getLength())
                .isEqualTo(1 + 3 + 4 * 16);
    }

    @Test
    void standsInAReport() throws Exception {
        String page =
                HtmlReport.titled("Twins")
                        .section("Network", NetworkDiagram.of(ResidualNets.twins()))
                        .toHtml();

        assertThat(XmlOf.text(page).getElementsByTagName("svg").getLength()).isEqualTo(1);
    }
}
