package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.report.DataReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code data-report}: what the images are, before any training. */
@Command(
        name = "data-report",
        description =
                "Tells what the images are: labels, sizes, files that cannot be read, images that"
                        + " are there twice, within and across the parts of the split.",
        mixinStandardHelpOptions = true)
final class DataReportCommand implements Callable<Integer> {
    private final Sample sample;

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to put the page (default: the sample's run folder).")
    private @Nullable Path out;

    DataReportCommand(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder folder = out == null ? RunFolder.of(sample.name()) : new RunFolder(out);
        RunSettings settings = data.settings();
        DataReport report =
                DataReport.of(RunData.split(sample, settings)).titled(sample.name() + ": the data");
        System.out.println(report.text());
        System.out.println("Report: " + report.write(folder.dataReport()));
        return 0;
    }
}
