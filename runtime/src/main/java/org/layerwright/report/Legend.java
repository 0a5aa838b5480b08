package org.layerwright.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of a chart's series beside their colours, in HTML so that they wrap on narrow screens.
 *
 * @param entries one for each series
 * @param narrowOnly whether the wide drawing names its series itself
 */
record Legend(List<Entry> entries, boolean narrowOnly) {

    /** More lines than this end too close to each other for names at their ends. */
    private static final int MOST_DIRECT_LABELS = 4;

    /** A name and a note, in the colours of these style classes. */
    record Entry(String name, String note, String style) {}

    static Legend of(LineChart chart) {
        List<Entry> entries = new ArrayList<>();
        for (int s = 0; s < chart.series().size(); s++) {
            Series series = chart.series().get(s);
            entries.add(new Entry(series.name(), series.note(), "line-key " + Palette.style(s)));
        }
        return new Legend(entries, labelsDirectly(chart));
    }

    static Legend of(BarChart chart) {
        List<Entry> entries = new ArrayList<>();
        for (int s = 0; s < chart.series().size(); s++) {
            entries.add(new Entry(chart.series().get(s).name(), "", "bar-key " + Palette.style(s)));
        }
        chart.reference()
                .ifPresent(bars -> entries.add(new Entry(bars.name(), "", "reference-key")));
        return new Legend(entries, false);
    }

    /** Whether names stand at the ends of the lines, where the eye is, rather than in a legend. */
    static boolean labelsDirectly(LineChart chart) {
        return chart.series().size() <= MOST_DIRECT_LABELS
                && chart.series().stream().allMatch(series -> series.note().isEmpty());
    }

    void render(Markup out) {
        if (entries.isEmpty()) {
            return;
        }
        out.open("ul", "class", narrowOnly ? "legend narrow-only" : "legend");
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            out.open("li", "data-series", Integer.toString(i));
            out.open("i", "class", "key " + entry.style()).close();
            out.element("span", entry.name());
            if (!entry.note().isEmpty()) {
                out.element("b", entry.note());
            }
            out.close();
        }
        out.close();
    }
}
