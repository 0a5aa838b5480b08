package org.layerwright.report;

import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelKind;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** A report as a run of GenreNet might give it, to look at in a browser. */
final class DemoReport {

    private static final List<String> LABELS =
            List.of("electronic", "rock", "jazz", "pop", "hiphop", "classical", "folk");
    private static final int EPOCHS = 42;

    private final Random random = new Random(7);

    /** Writes the report to the path given, or to {@code target/demo-report.html}. */
    public static void main(String[] arguments) throws IOException {
        String file = arguments.length > 0 ? arguments[0] : "target/demo-report.html";
        System.out.println(new DemoReport().report().write(Path.of(file)).toAbsolutePath());
    }

    HtmlReport report() {
        return HtmlReport.titled("GenreNet")
                .subtitled(
                        "Which genres an album cover shows: 1,200 covers to train, 300 to validate.")
                .fact("Macro F1", "0.934", "baseline 0.312")
                .fact("Hamming loss", "0.041", "baseline 0.297")
                .fact("Subset accuracy", "81.7 %", "baseline 9.3 %")
                .fact("Training time", "4:12", "42 epochs, 412 images/s")
                .fact("Parameters", Numbers.count(3_455_173), "13.18 MB")
                .section("Loss", loss())
                .section("Metrics", metrics())
                .section("Per label", bars())
                .section("Precision and recall", curves())
                .section("Figures per label", table())
                .section(
                        "Predictions",
                        Note.of(
                                "Validation covers drawn at random; a probability over 0.5 predicts."),
                        ContactSheet.of(covers(14, true)))
                .section(
                        "Augmented inputs",
                        Note.of("What the network sees: flipped, rotated, zoomed."),
                        ContactSheet.of(covers(20, false)).asCompact())
                .section("Network", Note.preformatted(SummaryTable.of(network()).toString()));
    }

    private LineChart loss() {
        double[] training = decaying(0.69, 0.06, 9, 0.006);
        double[] validation = decaying(0.66, 0.13, 7, 0.014);
        validation[20] = Double.NaN;
        return LineChart.of(Axis.count("epoch"), Axis.of("binary cross-entropy"))
                .series("training", training)
                .series("validation", validation)
                .mark(32, "best epoch 32");
    }

    private LineChart metrics() {
        return LineChart.of(Axis.count("epoch"), Axis.share("validation score"))
                .series("macro F1", decaying(0.1, 0.934, 6, 0.01))
                .series("subset accuracy", decaying(0.02, 0.82, 9, 0.012))
                .series("hamming loss", decaying(0.32, 0.041, 6, 0.006));
    }

    private double[] decaying(double from, double to, double speed, double noise) {
        return IntStream.range(0, EPOCHS)
                .mapToDouble(
                        e ->
                                to
                                        + (from - to) * Math.exp(-e / speed)
                                        + noise * random.nextGaussian())
                .map(value -> Math.max(0.001, value))
                .toArray();
    }

    private BarChart bars() {
        return BarChart.of(Axis.share("validation score"), LABELS)
                .series("precision", 0.95, 0.91, 0.97, 0.88, 0.93, 0.99, 0.78)
                .series("recall", 0.93, 0.94, 0.96, 0.84, 0.9, 0.98, 0.62)
                .series("F1", 0.94, 0.92, 0.97, 0.86, 0.91, 0.98, 0.69)
                .reference("base rate", 0.31, 0.28, 0.24, 0.35, 0.22, 0.12, 0.06);
    }

    private LineChart curves() {
        LineChart chart = LineChart.precisionRecall();
        for (int l = 0; l < LABELS.size(); l++) {
            double quality = 2 + 3 * random.nextDouble() * (LABELS.size() - l);
            double[] xs = IntStream.rangeClosed(0, 300).mapToDouble(i -> i / 300.0).toArray();
            double[] ys = new double[xs.length];
            double sum = 0;
            for (int i = 0; i < xs.length; i++) {
                double noise = 0.02 * random.nextGaussian() / (1 + i / 20.0);
                ys[i] = Math.max(0.1, Math.min(1, 1 - 0.8 * Math.pow(xs[i], quality) + noise));
                sum += ys[i] / xs.length;
            }
            chart = chart.series(Series.of(LABELS.get(l), "AP " + Numbers.fixed(sum, 2), xs, ys));
        }
        return chart;
    }

    private static TextTable table() {
        TextTable table =
                TextTable.of(
                        Column.left("Label"),
                        Column.right("Images"),
                        Column.right("Base rate"),
                        Column.right("Precision"),
                        Column.right("Recall"),
                        Column.right("F1"),
                        Column.right("AP"));
        return table.row("electronic", 93, 0.31, 0.95, 0.93, 0.94, 0.981)
                .row("rock", 84, 0.28, 0.91, 0.94, 0.92, 0.955)
                .row("jazz", 72, 0.24, 0.97, 0.96, 0.97, 0.99)
                .row("folk", 18, 0.06, 0.78, 0.62, 0.69, Double.NaN);
    }

    private List<SheetImage> covers(int count, boolean judged) {
        List<SheetImage> images = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Tag> tags = new ArrayList<>();
            if (judged) {
                tags.add(Tag.right(LABELS.get(i % 7) + " 0.9" + i % 10));
                if (i % 4 == 1) {
                    tags.add(Tag.wrong(LABELS.get((i + 2) % 7) + " 0.61"));
                }
                if (i % 5 == 2) {
                    tags.add(Tag.missed(LABELS.get((i + 3) % 7) + " 0.22"));
                }
            }
            images.add(SheetImage.of(cover(), judged ? "cover-0" + (412 + i) + ".jpg" : "", tags));
        }
        return images;
    }

    private byte[] cover() {
        BufferedImage image = new BufferedImage(150, 150, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.getHSBColor(random.nextFloat(), 0.5f, 0.35f));
        pen.fillRect(0, 0, 150, 150);
        for (int i = 0; i < 6; i++) {
            pen.setColor(Color.getHSBColor(random.nextFloat(), 0.6f, 0.9f));
            int size = 15 + random.nextInt(60);
            pen.fillOval(random.nextInt(120), random.nextInt(120), size, size);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static NetworkInfo network() {
        return NetworkInfo.named("GenreNet")
                .image("input", 150, 150, 3)
                .output("out", LabelKind.MULTI_LABEL, LABELS.toArray(new String[0]))
                .layer("rescale", "Rescaling", List.of(150, 150, 3), 0, 0, 67_500)
                .layer("conv1", "Conv2D", List.of(148, 148, 32), 896, 0, 38_551_552)
                .layer("pool1", "MaxPooling2D", List.of(74, 74, 32), 0, 0, 525_696)
                .layer("flatten", "Flatten", List.of(6272), 0, 0, 0)
                .layer("hidden", "Dense", List.of(512), 3_211_776, 0, 6_423_040)
                .layer("genres", "Dense", List.of(7), 3_591, 0, 7_182)
                .build();
    }
}
