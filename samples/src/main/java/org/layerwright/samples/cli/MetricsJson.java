package org.layerwright.samples.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import org.layerwright.diagnose.Diagnosis;
import org.layerwright.metrics.Average;
import org.layerwright.metrics.ConfusionMatrix;
import org.layerwright.metrics.LabelReport;
import org.layerwright.metrics.RankingArea;
import org.layerwright.train.Evaluation;

import java.util.Map;

/** A run's figures for other programs; a figure that does not exist is null. */
final class MetricsJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().serializeNulls().create();

    private MetricsJson() {}

    static String of(Outcome outcome) {
        JsonObject json = new JsonObject();
        json.addProperty("epochs", outcome.history().epochs().size());
        number(json, "seconds", outcome.seconds());
        number(json, "trainImagesPerSecond", outcome.trainImagesPerSecond());
        number(json, "inputWaitShare", outcome.inputWaitShare());
        json.addProperty("trainImages", outcome.split().train().size());
        json.addProperty("validationImages", outcome.split().validation().size());
        json.addProperty("stopReason", outcome.history().stopReason());
        json.add("diagnosis", diagnosis(outcome.diagnosis()));
        JsonObject validation = numbers(outcome.evaluation().values());
        boolean several = outcome.evaluation().outputs().size() > 1;
        JsonArray labels = new JsonArray();
        outcome.evaluation()
                .outputs()
                .forEach(
                        (name, output) -> {
                            number(
                                    validation,
                                    several
                                            ? name + "MeanAveragePrecision"
                                            : "meanAveragePrecision",
                                    RankingArea.AVERAGE_PRECISION.of(
                                            output.scores(), Average.MACRO, Double.NaN));
                            for (LabelReport label : output.labels()) {
                                JsonObject row = label(label);
                                if (several) {
                                    row.addProperty("output", name);
                                }
                                labels.add(row);
                            }
                        });
        json.add("validation", validation);
        json.add("baseline", numbers(outcome.evaluation().baseline()));
        outcome.rivalName()
                .ifPresent(
                        name -> {
                            JsonObject rival = numbers(outcome.rival());
                            rival.addProperty("name", name);
                            json.add("rival", rival);
                        });
        json.add("perLabel", labels);
        json.add("metrics", everyMetric(outcome.evaluation()));
        json.add("confusion", confusions(outcome.evaluation()));
        return GSON.toJson(json) + "\n";
    }

    /** By name only; {@code doctor.json} has all of it. A run with nothing wrong has no cause. */
    private static JsonObject diagnosis(Diagnosis diagnosis) {
        JsonObject json = new JsonObject();
        json.addProperty("cause", diagnosis.cause().map(it -> "LW-" + it.id()).orElse(null));
        JsonArray also = new JsonArray();
        diagnosis.also().forEach(finding -> also.add("LW-" + finding.id()));
        json.add("also", also);
        return json;
    }

    /** Of each output every metric that fits, declared or not, beside the label prior's. */
    private static JsonObject everyMetric(Evaluation evaluation) {
        JsonObject outputs = new JsonObject();
        evaluation
                .outputs()
                .forEach(
                        (name, output) -> {
                            JsonObject both = new JsonObject();
                            both.add("network", numbers(output.allMetrics()));
                            both.add("baseline", numbers(output.allBaselines()));
                            outputs.add(name, both);
                        });
        return outputs;
    }

    /** Of each output with one label an image: rows of true classes, columns of predicted ones. */
    private static JsonObject confusions(Evaluation evaluation) {
        JsonObject outputs = new JsonObject();
        evaluation
                .outputs()
                .forEach(
                        (name, output) ->
                                output.confusion()
                                        .ifPresent(matrix -> outputs.add(name, counts(matrix))));
        return outputs;
    }

    private static JsonArray counts(ConfusionMatrix matrix) {
        JsonArray rows = new JsonArray();
        for (int actual = 0; actual < matrix.classes(); actual++) {
            JsonArray row = new JsonArray();
            for (int predicted = 0; predicted < matrix.classes(); predicted++) {
                row.add(matrix.count(actual, predicted));
            }
            rows.add(row);
        }
        return rows;
    }

    private static JsonObject label(LabelReport label) {
        JsonObject json = new JsonObject();
        json.addProperty("label", label.label());
        json.addProperty("support", label.support());
        number(json, "baseRate", label.baseRate());
        number(json, "precision", label.precision());
        number(json, "recall", label.recall());
        number(json, "f1", label.f1());
        number(json, "averagePrecision", label.averagePrecision());
        number(json, "rocAuc", label.rocAuc());
        json.addProperty("truePositives", label.decisions().truePositives());
        json.addProperty("falsePositives", label.decisions().falsePositives());
        json.addProperty("falseNegatives", label.decisions().falseNegatives());
        json.addProperty("trueNegatives", label.decisions().trueNegatives());
        return json;
    }

    private static JsonObject numbers(Map<String, Double> values) {
        JsonObject json = new JsonObject();
        values.forEach((key, value) -> number(json, camelCase(key), value));
        return json;
    }

    private static void number(JsonObject json, String key, double value) {
        if (Double.isFinite(value)) {
            json.addProperty(key, value);
        } else {
            json.add(key, JsonNull.INSTANCE);
        }
    }

    /** {@code macro_f1} as JSON likes it: {@code macroF1}. */
    static String camelCase(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split("_")) {
            name.append(
                    name.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
