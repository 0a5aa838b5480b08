package org.layerwright.report;

/** Something that a section of an {@link HtmlReport} shows. */
public sealed interface ReportBlock
        permits LineChart,
                BarChart,
                ContactSheet,
                NetworkDiagram,
                TextTable,
                HeatTable,
                Remarks,
                Note {

    /** How much of the page's width a block wants on a wide screen. */
    enum Span {
        HALF,
        FULL
    }

    /** The width that suits this block. */
    Span span();

    /** Writes the block as well-formed XHTML. */
    void render(Markup out);
}
