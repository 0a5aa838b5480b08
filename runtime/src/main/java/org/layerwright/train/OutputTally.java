package org.layerwright.train;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.layerwright.graph.BatchResult;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.ScoredLabels;
import org.layerwright.train.resume.ExactNumbers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** One output's part of a {@link Tally}. */
final class OutputTally {
    private final OutputMeasures measures;
    private final boolean keepsScores;
    private final LabelCounts counts;
    private final ScoredLabels scores;
    private double lossSum;
    private long examples;

    /**
     * @param keepsScores whether rows are kept, though no metric may ask for them
     */
    OutputTally(OutputMeasures measures, boolean keepsScores) {
        this(
                measures,
                keepsScores,
                new LabelCounts(measures.labels(), measures.rule()),
                new ScoredLabels(measures.labels()));
    }

    private OutputTally(
            OutputMeasures measures, boolean keepsScores, LabelCounts counts, ScoredLabels scores) {
        this.measures = measures;
        this.keepsScores = keepsScores || measures.needScores();
        this.counts = counts;
        this.scores = scores;
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
                        false,
                        LabelCounts.restored(measures.labels(), measures.rule(), numbers),
                        KeptScores.restored(measures.labels(), json.getAsJsonObject("scores")));
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
        json.add("scores", KeptScores.toJson(scores));
        return json;
    }

    void add(BatchResult result, int output, float[] targets) {
        float[] probabilities = measures.own(result.probabilities());
        float[] own = measures.own(targets);
        counts.addBatch(probabilities, own, result.size());
        if (keepsScores) {
            scores.addBatch(probabilities, own, result.size());
        }
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

    /** Empty unless they are kept. */
    ScoredLabels scores() {
        return scores;
    }

    /** Its metrics; of one of several also its own loss. */
    Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        if (!measures.isOnly()) {
            values.put(Monitors.LOSS, lossSum / examples);
        }
        measures.metrics()
                .forEach(metric -> values.put(metric.key(), metric.value(counts, scores)));
        return values;
    }
}
