package org.layerwright.bench;

import org.layerwright.Model;
import org.layerwright.bench.StepTrace.Kind;
import org.layerwright.bench.net.PlainGenreNetModel;
import org.layerwright.bench.net.SpeedMobileNetModel;
import org.layerwright.samples.clothing.ClothingNetModel;
import org.layerwright.samples.custom.CustomNetModel;
import org.layerwright.samples.genre.GenreNetModel;
import org.layerwright.samples.posters.PosterNetModel;
import org.layerwright.samples.stuck.MendedCoverNetModel;
import org.layerwright.samples.stuck.MendedVgg13Model;
import org.layerwright.samples.zoo.densenet.DenseNet121Model;
import org.layerwright.samples.zoo.efficientnet.EfficientNetB0Model;
import org.layerwright.samples.zoo.inception.InceptionV3Model;
import org.layerwright.samples.zoo.mobilenet.MobileNetModel;
import org.layerwright.samples.zoo.resnet.ResNet50Model;
import org.layerwright.samples.zoo.resnet.ResNet50V2Model;
import org.layerwright.samples.zoo.vgg.SmallVggModel;
import org.layerwright.samples.zoo.vgg.VGG16Model;
import org.layerwright.samples.zoo.vgg.VGG19Model;
import org.layerwright.samples.zoo.vit.ViTB16Model;
import org.layerwright.samples.zoo.xception.XceptionModel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** On what a training step of each sample network spends its time, op by op. */
public final class TraceBench {
    private static final int KINDS = 5;
    private static final double PERCENT = 100;

    /**
     * A network to look into.
     *
     * @param name in the table
     * @param create makes it
     * @param batch examples a step
     */
    private record Subject(String name, Supplier<Model> create, int batch) {}

    private static final List<Subject> SUBJECTS =
            List.of(
                    new Subject("GenreNet", GenreNetModel::create, 32),
                    new Subject("GenreNet, not augmented", PlainGenreNetModel::create, 32),
                    new Subject("PosterNet", PosterNetModel::create, 32),
                    new Subject("ClothingNet", ClothingNetModel::create, 32),
                    new Subject("CustomNet", CustomNetModel::create, 32),
                    new Subject("MendedCoverNet", MendedCoverNetModel::create, 32),
                    new Subject("MendedVgg13", MendedVgg13Model::create, 8),
                    new Subject("SmallVgg", SmallVggModel::create, 8),
                    new Subject("VGG16", VGG16Model::create, 2),
                    new Subject("VGG19", VGG19Model::create, 2),
                    new Subject("ResNet50", ResNet50Model::create, 4),
                    new Subject("ResNet50V2", ResNet50V2Model::create, 4),
                    new Subject("MobileNet", MobileNetModel::create, 16),
                    new Subject("MobileNetV2 at 160", SpeedMobileNetModel::create, 16),
                    new Subject("DenseNet121", DenseNet121Model::create, 4),
                    new Subject("EfficientNetB0", EfficientNetB0Model::create, 4),
                    new Subject("InceptionV3", InceptionV3Model::create, 4),
                    new Subject("Xception", XceptionModel::create, 2),
                    new Subject("ViTB16", ViTB16Model::create, 2));

    private TraceBench() {}

    /** Takes no arguments; {@code -Dtrace.only=Res} looks into those whose names begin so. */
    public static void main(String[] args) throws IOException {
        String only = System.getProperty("trace.only", "");
        List<Figure> figures = new ArrayList<>();
        StringBuilder table = new StringBuilder("| network | batch | op-ms a step |");
        for (int place = 1; place <= KINDS; place++) {
            table.append(" %d |".formatted(place));
        }
        table.append("\n|---|---:|---:|").append("---|".repeat(KINDS)).append('\n');
        for (Subject subject : SUBJECTS) {
            if (!subject.name().startsWith(only)) {
                continue;
            }
            System.out.println(subject.name());
            try (Model model = subject.create().get()) {
                StepTrace trace = StepTrace.of(model, subject.batch());
                figures.addAll(figures(subject, trace));
                table.append(row(subject, trace));
            }
        }
        ResultFile.of(
                        "trace",
                        "The five kinds of ops on which a training step spends most, by TensorFlow's"
                                + " trace (float32, mean of three steps on random pixels): each kind's"
                                + " share of the step's op time, all threads added up, and in brackets"
                                + " what the longest op of the kind gives (for a filter's gradient the"
                                + " filter's shape; n is the batch) and that op's own share.",
                        figures)
                .publish(
                        only.isEmpty()
                                ? ResultFile.home().resolve("results")
                                : ResultFile.home().resolve("target/trace"),
                        table.toString());
    }

    private static List<Figure> figures(Subject subject, StepTrace trace) {
        return trace.longest(KINDS).stream()
                .map(
                        kind ->
                                new Figure(
                                        "%s: %s".formatted(subject.name(), kind.name()),
                                        PERCENT * kind.millis() / trace.millis(),
                                        "%",
                                        "longest %s, %s ms of %s"
                                                .formatted(
                                                        kind.costliest(),
                                                        Figure.text(kind.costliestMillis()),
                                                        Figure.text(trace.millis()))))
                .toList();
    }

    private static String row(Subject subject, StepTrace trace) {
        StringBuilder row = new StringBuilder();
        row.append(
                "| %s | %d | %s |"
                        .formatted(subject.name(), subject.batch(), Figure.text(trace.millis())));
        for (Kind kind : trace.longest(KINDS)) {
            row.append(
                    " %s **%.0f %%** (%s, %.0f %%) |"
                            .formatted(
                                    kind.name(),
                                    PERCENT * kind.millis() / trace.millis(),
                                    kind.costliest(),
                                    PERCENT * kind.costliestMillis() / trace.millis()));
        }
        return row.append('\n').toString();
    }
}
