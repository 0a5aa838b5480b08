package org.layerwright.report;

import java.util.function.Consumer;

/** A chart on the page: its title, its legend, and the drawing for each width. */
record ChartFigure(String title, Legend legend) {

    void render(Markup out, Consumer<ChartSize> drawing) {
        out.open("figure", "class", "chart");
        if (!title.isEmpty()) {
            out.element("figcaption", title);
        }
        legend.render(out);
        for (ChartSize size : ChartSize.values()) {
            drawing.accept(size);
        }
        out.close();
    }
}
