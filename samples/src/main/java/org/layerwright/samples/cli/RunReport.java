package org.layerwright.samples.cli;

import org.layerwright.Model;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.metrics.ConfusionMatrix;
import org.layerwright.report.ContactSheet;
import org.layerwright.report.HtmlReport;
import org.layerwright.report.NetworkDiagram;
import org.layerwright.report.Note;
import org.layerwright.report.Numbers;
import org.layerwright.report.ReportBlock;
import org.layerwright.report.SheetImage;
import org.layerwright.report.Tag;
import org.layerwright.train.Evaluation;
import org.layerwright.train.EvaluationTables;
import org.layerwright.train.History;
import org.layerwright.train.OutputEvaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The page a run leaves behind. */
final class RunReport {
    private static final int PREDICTIONS = 18;

    private final Model model;
    private final String name;
    private final long seed;

    RunReport(Model model, String name, long seed) {
        this.model = model;
        this.name = name;
        this.seed = seed;
    }

    HtmlReport of(Outcome outcome) throws IOException {
        Evaluation evaluation = outcome.evaluation();
        History history = outcome.history();
        HtmlReport report =
                HtmlReport.titled(model.info().name())
                        .subtitled(
                                "%s sample: %,d images to train, %,d to validate."
                                        .formatted(
                                                name,
                                                outcome.split().train().size(),
                                                outcome.split().validation().size()))
                        .created(ZonedDateTime.now());
        for (Map.Entry<String, Double> baseline : evaluation.baseline().entrySet()) {
            report =
                    report.fact(
                            baseline.getKey().replace('_', ' '),
                            Numbers.fixed(evaluation.value(baseline.getKey()), 3),
                            "label prior " + Numbers.fixed(baseline.getValue(), 3));
        }
        report =
                report.fact(
                                "training",
                                Numbers.duration(
                                        Duration.ofMillis(Math.round(outcome.seconds() * 1000))),
                                history.epochs().size()
                                        + " epochs, "
                                        + Numbers.fixed(outcome.trainImagesPerSecond(), 0)
                                        + " images/s")
                        .fact("parameters", Numbers.count(model.info().parameters()));
        if (!history.epochs().isEmpty()) {
            report =
                    report.section("Loss", RunCharts.loss(history))
                            .section("Metrics", RunCharts.metrics(history, evaluation));
        }
        report = report.section("Doctor", outcome.diagnosis().report().toArray(ReportBlock[]::new));
        for (Map.Entry<String, OutputEvaluation> output : evaluation.outputs().entrySet()) {
            String of = evaluation.outputs().size() == 1 ? "" : " of " + output.getKey();
            report = ofOutput(report, of, output.getValue());
        }
        report =
                report.section(
                                "Against simpler models",
                                Note.of(
                                        "The label prior gives every image the share of images that have the"
                                                + " label: what any network must beat."),
                                RunCharts.comparison(outcome))
                        .section(
                                "Predictions",
                                Note.of(
                                        "Validation images: the network's worst misses first, then others at"
                                                + " random."),
                                ContactSheet.of(predictions(outcome.split().validation())));
        report = AugmentedSheet.addedTo(report, model, outcome.split().train());
        return report.section(
                "Network", Note.preformatted(model.summary()), NetworkDiagram.of(model.info()));
    }

    private static HtmlReport ofOutput(HtmlReport report, String of, OutputEvaluation output) {
        HtmlReport longer =
                report.section("Per label" + of, RunCharts.labels(output.labels()))
                        .section("Precision and recall" + of, RunCharts.precisionRecall(output))
                        .section("Figures per label" + of, EvaluationTables.labels(output));
        Optional<ConfusionMatrix> confusion = output.confusion();
        if (confusion.isPresent()) {
            longer =
                    longer.section(
                            "Confusions" + of,
                            Note.of(
                                    "Images by their class, down, and the class they were taken"
                                            + " for, across."),
                            RunCharts.confusion(output.labels(), confusion.get()));
        }
        return longer.section(
                "All metrics" + of,
                EvaluationTables.averages(output),
                EvaluationTables.others(output));
    }

    private List<SheetImage> predictions(ImageDataset validation) throws IOException {
        ImageDataset images = validation.withLabels(model.info().labels());
        List<Path> files = images.examples().stream().map(Example::file).toList();
        List<Predicted> predicted =
                model.predict(files).stream()
                        .map(prediction -> Predicted.of(prediction, images.labels()))
                        .toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        List<Integer> worst = new ArrayList<>(order);
        worst.sort(Comparator.comparingInt(i -> -mistakes(images, i, predicted.get(i))));
        List<Integer> shown = new ArrayList<>(worst.subList(0, Math.min(6, worst.size())));
        order.stream()
                .filter(i -> !shown.contains(i))
                .limit(PREDICTIONS - (long) shown.size())
                .forEach(shown::add);
        List<SheetImage> sheet = new ArrayList<>();
        for (int i : shown) {
            sheet.add(judged(images, i, predicted.get(i)));
        }
        return sheet;
    }

    private static int mistakes(ImageDataset images, int index, Predicted prediction) {
        List<String> truth = truth(images, index);
        List<String> predicted = prediction.labels();
        return (int)
                (truth.stream().filter(label -> !predicted.contains(label)).count()
                        + predicted.stream().filter(label -> !truth.contains(label)).count());
    }

    private static SheetImage judged(ImageDataset images, int index, Predicted prediction)
            throws IOException {
        List<String> truth = truth(images, index);
        List<Tag> tags = new ArrayList<>();
        for (String label : prediction.labels()) {
            String text = withProbability(label, prediction);
            tags.add(truth.contains(label) ? Tag.right(text) : Tag.wrong(text));
        }
        for (String label : truth) {
            if (!prediction.labels().contains(label)) {
                tags.add(Tag.missed(withProbability(label, prediction)));
            }
        }
        Path file = images.examples().get(index).file();
        return SheetImage.of(Files.readAllBytes(file), String.valueOf(file.getFileName()), tags);
    }

    private static String withProbability(String label, Predicted prediction) {
        return String.format(Locale.ROOT, "%s %.2f", label, prediction.probabilities().get(label));
    }

    private static List<String> truth(ImageDataset images, int index) {
        return images.examples().get(index).labels().stream().map(images.labels()::get).toList();
    }
}
