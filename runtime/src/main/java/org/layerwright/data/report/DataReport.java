package org.layerwright.data.report;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.data.ThreeWaySplit;
import org.layerwright.data.survey.DataSurvey;
import org.layerwright.report.HtmlReport;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a data set consists of and what of it is worth a look, for people.
 *
 * <pre>{@code
 * DataReport report = DataReport.of(covers.split(0.8, seed));
 * System.out.println(report.text());
 * report.write(Path.of("data-report.html"));
 * report.survey().findings();                  // the same as values
 * }</pre>
 *
 * @param title the report's subject
 * @param survey what is reported
 */
public record DataReport(String title, DataSurvey survey) {

    /** Looks at every picture of a data set that is not divided. */
    public static DataReport of(ImageDataset data) {
        return of(DataSurvey.of(data));
    }

    /** Looks at every picture of a split, also for pictures that are in both parts. */
    public static DataReport of(Split<ImageDataset> split) {
        return of(DataSurvey.of(split));
    }

    /** As {@link #of(Split)}, of three parts. */
    public static DataReport of(ThreeWaySplit<ImageDataset> split) {
        return of(DataSurvey.of(split));
    }

    /** Of what was surveyed, with options perhaps. */
    public static DataReport of(DataSurvey survey) {
        return new DataReport("Data set", survey);
    }

    /** With a title. */
    public DataReport titled(String changed) {
        return new DataReport(changed, survey);
    }

    /** Lines for the console. */
    public String text() {
        return new TextReport(survey).text();
    }

    /**
     * The page. Reads the pictures again that it shows: of each kind of duplicates a few groups.
     */
    public HtmlReport html() {
        return new PageReport(title, survey).page();
    }

    /**
     * Writes the page as one file that needs nothing else.
     *
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path write(Path file) throws IOException {
        return html().write(file);
    }
}
