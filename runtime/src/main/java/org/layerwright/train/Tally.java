package org.layerwright.train;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.layerwright.graph.BatchResult;
import org.layerwright.train.resume.ExactNumbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Losses and label counts summed over batches: exact over examples, whatever the batch sizes. The
 * loss is the weighted losses' sum divided by the number of examples, not by their weights' sum:
 * Keras's {@code sum_over_batch_size}.
 */
final class Tally {
    private final List<OutputTally> outputs;
    private double lossSum;
    private long examples;

    private Tally(List<OutputTally> outputs, double lossSum, long examples) {
        this.outputs = List.copyOf(outputs);
        this.lossSum = lossSum;
        this.examples = examples;
    }

    /** Of no example yet; keeps what the metrics ask for. */
    static Tally empty(List<OutputMeasures> measures) {
        return empty(measures, false);
    }

    /** Of no example yet; keeps the scores of all rows, whether or not a metric asks for them. */
    static Tally keepingScores(List<OutputMeasures> measures) {
        return empty(measures, true);
    }

    private static Tally empty(List<OutputMeasures> measures, boolean keepsScores) {
        return new Tally(
                measures.stream().map(each -> new OutputTally(each, keepsScores)).toList(), 0, 0);
    }

    /** One that goes on where {@link #toJson} was called. */
    static Tally restored(List<OutputMeasures> measures, JsonObject json) {
        JsonArray own = json.getAsJsonArray("outputs");
        List<OutputTally> outputs = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            outputs.add(OutputTally.restored(measures.get(i), own.get(i).getAsJsonObject()));
        }
        return new Tally(
                outputs,
                ExactNumbers.number(json.get("lossSum")),
                json.get("examples").getAsLong());
    }

    /** All that was counted. */
    JsonObject toJson() {
        JsonArray own = new JsonArray();
        outputs.forEach(output -> own.add(output.toJson()));
        JsonObject json = new JsonObject();
        json.add("lossSum", ExactNumbers.toJson(lossSum));
        json.addProperty("examples", examples);
        json.add("outputs", own);
        return json;
    }

    /**
     * Adds a batch.
     *
     * @param targets of all outputs, as {@link Targets#of} gives them
     */
    void add(BatchResult result, float[] targets) {
        for (int i = 0; i < outputs.size(); i++) {
            outputs.get(i).add(result, i, targets);
        }
        lossSum += result.lossSum();
        examples += result.size();
    }

    long examples() {
        return examples;
    }

    double meanLoss() {
        return lossSum / examples;
    }

    /** What was counted of each output. */
    List<OutputTally> outputs() {
        return outputs;
    }

    /** Loss and each output's values by name, each with {@code prefix} before it. */
    Map<String, Double> values(String prefix) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(prefix + Monitors.LOSS, meanLoss());
        for (OutputTally output : outputs) {
            String own = prefix + output.measures().prefix();
            output.values().forEach((name, value) -> values.put(own + name, value));
        }
        return values;
    }
}
