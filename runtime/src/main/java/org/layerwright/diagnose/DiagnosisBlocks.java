package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.RateChange;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.rule.Course;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.report.Axis;
import org.layerwright.report.BarChart;
import org.layerwright.report.LineChart;
import org.layerwright.report.Note;
import org.layerwright.report.Remarks;
import org.layerwright.report.Remarks.Remark;
import org.layerwright.report.ReportBlock;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A diagnosis in a report: the text, and the charts that show what it says. */
final class DiagnosisBlocks {
    private DiagnosisBlocks() {}

    /**
     * What is drawn of each layer.
     *
     * @param title over the chart
     * @param healthy a bound of healthy layers
     * @param value of one layer, 0 to 1
     */
    private record Drawn(String title, double healthy, ToDoubleFunction<LayerVitals> value) {}

    private static final Drawn BETWEEN =
            new Drawn(
                    "What differs between images, of each layer's energy",
                    0.08,
                    LayerVitals::betweenShare);

    private static final Drawn SILENT =
            new Drawn("Units that are 0 on every image", 0.84, LayerVitals::silent);

    private static final Drawn SATURATED =
            new Drawn("Values at the activation's ends", 0.5, LayerVitals::saturated);

    /** By the cause's id. */
    private static final Map<String, Drawn> LAYERS =
            Map.of(
                    "dead-relu", SILENT,
                    "dead-at-start", SILENT,
                    "saturated", SATURATED,
                    "same-answers", BETWEEN,
                    "signal-collapse", BETWEEN);

    static List<ReportBlock> of(Diagnosis diagnosis) {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(Note.preformatted(diagnosis.text()));
        if (diagnosis.cause().isPresent() && !diagnosis.notes().isEmpty()) {
            blocks.add(new Remarks(diagnosis.notes().stream().map(DiagnosisBlocks::note).toList()));
        }
        if (diagnosis.file().epochs().size() > 1) {
            blocks.add(loss(diagnosis.file()));
        }
        diagnosis
                .cause()
                .flatMap(cause -> Optional.ofNullable(LAYERS.get(cause.id())))
                .flatMap(drawn -> latest(diagnosis.file()).map(it -> layers(drawn, it)))
                .ifPresent(blocks::add);
        return blocks;
    }

    private static Remark note(Finding note) {
        return new Remark(
                Remarks.Level.NOTE,
                note.title() + ": " + String.join("; ", note.evidence()),
                note.cause());
    }

    /** Both losses beside that of knowing nothing, in nats, with every cut of the rate. */
    private static LineChart loss(CaseFile file) {
        double[] training =
                file.epochs().stream().mapToDouble(it -> it.training().crossEntropy()).toArray();
        double[] nothing = new double[training.length];
        Arrays.fill(nothing, new Course(file).priorEntropy());
        LineChart chart =
                LineChart.of(Axis.count("epoch"), Axis.of("cross-entropy, nats"))
                        .titled("Loss, and what knowing nothing costs")
                        .series("knowing nothing", nothing)
                        .series("training", training);
        if (file.epochs().stream().anyMatch(it -> it.validation().isPresent())) {
            chart = chart.series("validation", validation(file.epochs()));
        }
        for (RateChange cut : file.rateChanges().stream().filter(RateChange::isCut).toList()) {
            chart = chart.mark(cut.epoch(), String.format(Locale.ROOT, "rate %.2g", cut.to()));
        }
        return chart;
    }

    private static double[] validation(List<EpochFacts> epochs) {
        return epochs.stream()
                .mapToDouble(it -> it.validation().map(Answers::crossEntropy).orElse(Double.NaN))
                .toArray();
    }

    private static Optional<VitalsReading> latest(CaseFile file) {
        List<VitalsReading> readings = file.readings();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(readings.get(readings.size() - 1));
    }

    private static BarChart layers(Drawn drawn, VitalsReading reading) {
        List<LayerVitals> layers = reading.layers();
        double[] bound = new double[layers.size()];
        Arrays.fill(bound, drawn.healthy);
        return BarChart.of(Axis.share("share"), layers.stream().map(LayerVitals::layer).toList())
                .titled(drawn.title)
                .series(
                        "step " + reading.step(),
                        layers.stream().mapToDouble(drawn.value).toArray())
                .reference("healthy bound", bound);
    }
}
