package org.layerwright.train;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.layerwright.graph.BatchResult;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.train.resume.ExactNumbers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One output's part of a {@link Tally}. */
final class OutputTally {
    private final OutputMeasures measures;
    private final LabelCounts counts;
    private double lossSum;
    private long examples;

    OutputTally(OutputMeasures measures) {
        this(measures, new LabelCounts(measures.labels(), measures.rule()));
    }

    private OutputTally(OutputMeasures measures, LabelCounts counts) {
        this.measures = measures;
        this.counts = counts;
    }

    /** One that goes on where {@link #toJson} was called. */
    static OutputTally restored(OutputMeasures measures, JsonObject json) {
        long[] numbers =
                json.getAsJsonArray("counts").asList().stream()
                        .mapToLong(JsonElement::getAsLong)
                        .toArray();
        OutputTally tally =
                new OutputTally(
                        measures,
                        LabelCounts.restored(measures.labels(), measures.rule(), numbers));
        tally.lossSum = ExactNumbers.number(json.get("lossSum"));
        tally.examples = json.get("examples").getAsLong();
        return tally;
    }

    JsonObject toJson() {
        JsonArray numbers = new JsonArray();
        Arrays.stream(counts.toNumbers()).forEach(numbers::add);
        JsonObject json = new JsonObject();
        json.add("lossSum", ExactNumbers.toJson(lossSum));
        json.addProperty("examples", examples);
        json.add("counts", numbers);
        return json;
    }

    void add(BatchResult result, int output, float[] targets) {
        counts.addBatch(measures.own(result.probabilities()), measures.own(targets), result.size());
        examples += result.size();
        if (!measures.isOnly()) {
            lossSum += BatchResult.sum(result.outputLosses().get(output));
        }
    }

    OutputMeasures measures() {
        return measures;
    }

    LabelCounts counts() {
        return counts;
    }

    /** Its metrics; of one of several also its own loss. */
    Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        if (!measures.isOnly()) {
            values.put(Monitors.LOSS, lossSum / examples);
        }
        values.putAll(metrics(measures, counts));
        return values;
    }

    /** The output's metrics of these counts, by name. */
    static Map<String, Double> metrics(OutputMeasures measures, LabelCounts counts) {
        Map<String, Double> values = new LinkedHashMap<>();
        measures.metrics().forEach(metric -> values.put(metric.key(), metric.value(counts)));
        return values;
    }
}
