package org.layerwright.data.report;

import org.layerwright.data.survey.DataSurvey;
import org.layerwright.data.survey.Finding;
import org.layerwright.report.TextTable;

import java.util.List;
import java.util.Locale;

/** The survey for the console. */
record TextReport(DataSurvey survey) {

    String text() {
        SurveyTables tables = new SurveyTables(survey);
        StringBuilder text = new StringBuilder();
        if (!survey.folder().isEmpty()) {
            text.append("Pictures in ").append(survey.folder()).append("\n\n");
        }
        findings(text);
        section(text, "Examples", tables.parts());
        section(text, "Labels", tables.labels());
        section(text, "Label sets", tables.labelSets());
        if (survey.usage().said()) {
            section(text, "Weights and groups", tables.usage());
        }
        section(text, "Sizes", tables.sizes());
        section(text, "Formats, channels and sizes (width x height)", tables.kinds());
        section(text, "Colours, levels 0 to 255", tables.colours());
        if (!survey.broken().isEmpty()) {
            section(text, "Pictures that cannot be used", tables.broken());
        }
        return text.toString();
    }

    private void findings(StringBuilder text) {
        List<Finding> findings = survey.findings();
        if (findings.isEmpty()) {
            text.append("Nothing about this data set is worth a remark.\n");
        }
        for (Finding finding : findings) {
            text.append(finding.severity().name().toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(finding)
                    .append('\n');
        }
    }

    private static void section(StringBuilder text, String title, TextTable table) {
        text.append('\n').append(title).append("\n\n").append(table);
    }
}
