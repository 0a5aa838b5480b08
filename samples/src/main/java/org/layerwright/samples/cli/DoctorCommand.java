package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;
import org.layerwright.Model;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.diagnose.Diagnosis;
import org.layerwright.report.HtmlReport;
import org.layerwright.report.ReportBlock;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;

/** {@code doctor}: what would keep {@code train} from learning, without training. */
@Command(
        name = "doctor",
        description =
                "Tells what would keep train, with the same options, from learning: looks at the"
                        + " images and the network, and trains nothing.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final Sample sample;

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--batch-size",
            defaultValue = "32",
            description = "Images a step (default: ${DEFAULT-VALUE}).")
    private int batchSize;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where doctor.html and doctor.json go (default: the sample's run folder).")
    private @Nullable Path out;

    DoctorCommand(Sample sample) {
        this.sample = sample;
    }

    @Override
    public Integer call() throws IOException {
        RunFolder folder = out == null ? RunFolder.of(sample.name()) : new RunFolder(out);
        RunSettings settings = data.settings();
        Split<ImageDataset> split = RunData.split(sample, settings);
        try (Model model = sample.model(settings.seed())) {
            Diagnosis diagnosis =
                    model.checkup(
                            split.train(),
                            TrainCommand.options(
                                    split, sample.epochs(), batchSize, settings.seed()));
            System.out.println(diagnosis.text());
            Path page = report(model, diagnosis, split).write(folder.doctorReport());
            Files.writeString(folder.doctorJson(), diagnosis.json());
            System.out.printf("Report: %s, for programs %s%n", page, folder.doctorJson());
        }
        return 0;
    }

    private HtmlReport report(Model model, Diagnosis diagnosis, Split<ImageDataset> split)
            throws IOException {
        HtmlReport report =
                HtmlReport.titled(model.info().name())
                        .subtitled(
                                "%s sample before training: %,d images to train, %,d to validate."
                                        .formatted(
                                                sample.name(),
                                                split.train().size(),
                                                split.validation().size()))
                        .created(ZonedDateTime.now())
                        .section("Doctor", diagnosis.report().toArray(ReportBlock[]::new));
        return AugmentedSheet.addedTo(report, model, split.train());
    }
}
