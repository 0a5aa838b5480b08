package org.layerwright.samples.cli;

import org.layerwright.metrics.ConfusionMatrix;
import org.layerwright.metrics.LabelReport;
import org.layerwright.metrics.PrecisionRecallCurve;
import org.layerwright.report.Axis;
import org.layerwright.report.BarChart;
import org.layerwright.report.Column;
import org.layerwright.report.HeatTable;
import org.layerwright.report.LineChart;
import org.layerwright.report.Numbers;
import org.layerwright.report.Series;
import org.layerwright.report.TextTable;
import org.layerwright.train.EpochResult;
import org.layerwright.train.Evaluation;
import org.layerwright.train.History;
import org.layerwright.train.OutputEvaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The pictures and tables of a run. */
final class RunCharts {
    private RunCharts() {}

    static LineChart loss(History history) {
        return LineChart.of(Axis.count("epoch"), Axis.of("loss"))
                .series("training", values(history, "loss"))
                .series("validation", values(history, "val_loss"))
                .mark(history.bestEpoch("val_loss"), "best epoch " + history.bestEpoch("val_loss"));
    }

    /** The declared metrics on the validation images, over the epochs. */
    static LineChart metrics(History history, Evaluation evaluation) {
        LineChart chart = LineChart.of(Axis.count("epoch"), Axis.share("validation"));
        for (String metric : evaluation.baseline().keySet()) {
            chart = chart.series(metric.replace('_', ' '), values(history, "val_" + metric));
        }
        return chart;
    }

    static BarChart labels(List<LabelReport> labels) {
        return BarChart.of(
                        Axis.share("validation"), labels.stream().map(LabelReport::label).toList())
                .series("precision", of(labels, LabelReport::precision))
                .series("recall", of(labels, LabelReport::recall))
                .series("F1", of(labels, LabelReport::f1))
                .reference("base rate", of(labels, LabelReport::baseRate));
    }

    static LineChart precisionRecall(OutputEvaluation evaluation) {
        LineChart chart = LineChart.precisionRecall();
        for (int l = 0; l < evaluation.labels().size(); l++) {
            LabelReport label = evaluation.labels().get(l);
            List<PrecisionRecallCurve.Point> points =
                    evaluation.scores().precisionRecallCurve(l).points();
            if (points.isEmpty()) {
                continue;
            }
            boolean ascending = points.get(0).recall() <= points.get(points.size() - 1).recall();
            double[] recall = new double[points.size()];
            double[] precision = new double[points.size()];
            for (int i = 0; i < recall.length; i++) {
                PrecisionRecallCurve.Point point =
                        points.get(ascending ? i : recall.length - 1 - i);
                recall[i] = point.recall();
                precision[i] = point.precision();
            }
            chart =
                    chart.series(
                            Series.of(
                                    label.label(),
                                    "AP " + Numbers.fixed(label.averagePrecision(), 2),
                                    recall,
                                    precision));
        }
        return chart;
    }

    /** Which class is taken for which, each on a ground by its share of the class's images. */
    static HeatTable confusion(List<LabelReport> labels, ConfusionMatrix matrix) {
        List<List<String>> cells = new ArrayList<>();
        List<List<Double>> shares = new ArrayList<>();
        for (int actual = 0; actual < matrix.classes(); actual++) {
            List<String> row = new ArrayList<>();
            List<Double> rowShares = new ArrayList<>();
            for (int predicted = 0; predicted < matrix.classes(); predicted++) {
                row.add(Numbers.count(matrix.count(actual, predicted)));
                rowShares.add(matrix.share(actual, predicted));
            }
            cells.add(row);
            shares.add(rowShares);
        }
        return new HeatTable(labels.stream().map(LabelReport::label).toList(), cells, shares);
    }

    /** Every metric beside what the simpler models reach. */
    static TextTable comparison(Outcome outcome) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                Column.left("validation"),
                                Column.right("network"),
                                Column.right("label prior")));
        outcome.rivalName().ifPresent(name -> columns.add(Column.right(name)));
        TextTable table = TextTable.of(columns.toArray(Column[]::new));
        Evaluation evaluation = outcome.evaluation();
        for (Map.Entry<String, Double> prior : evaluation.baseline().entrySet()) {
            String metric = prior.getKey();
            List<Object> cells =
                    new ArrayList<>(
                            List.of(
                                    metric.replace('_', ' '),
                                    evaluation.value(metric),
                                    prior.getValue()));
            if (outcome.rivalName().isPresent()) {
                cells.add(outcome.rival().getOrDefault(metric, Double.NaN));
            }
            table = table.row(cells.toArray());
        }
        return table;
    }

    /** The epochs, a line each. */
    static TextTable epochs(History history, Evaluation evaluation) {
        List<String> shown = new ArrayList<>(List.of("loss", "val_loss"));
        evaluation.baseline().keySet().forEach(metric -> shown.add("val_" + metric));
        shown.addAll(List.of("images_per_second", "input_wait_share"));
        List<Column> columns = new ArrayList<>(List.of(Column.right("epoch")));
        shown.forEach(name -> columns.add(Column.right(name.replace('_', ' '))));
        TextTable table = TextTable.of(columns.toArray(Column[]::new));
        for (EpochResult epoch : history.epochs()) {
            List<Object> cells = new ArrayList<>(List.of(epoch.epoch()));
            shown.forEach(name -> cells.add(epoch.value(name)));
            table = table.row(cells.toArray());
        }
        return table;
    }

    private static double[] values(History history, String name) {
        return history.values(name).stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] of(List<LabelReport> labels, ToDoubleFunction<LabelReport> value) {
        return labels.stream().mapToDouble(value).toArray();
    }
}
