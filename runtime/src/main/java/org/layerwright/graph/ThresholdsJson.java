package org.layerwright.graph;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.layerwright.metrics.DecisionRule;

/** Thresholds by output, as files keep them. */
public final class ThresholdsJson {
    private ThresholdsJson() {}

    /** All; none for an output whose likeliest label is the predicted one. */
    public static JsonObject write(NetworkInfo info, DecisionRules rules) {
        JsonObject all = new JsonObject();
        for (OutputInfo output : info.outputs()) {
            JsonArray bounds = new JsonArray();
            for (float bound : rules.of(output.name()).thresholds(output.labels().size())) {
                bounds.add(bound);
            }
            if (!bounds.isEmpty()) {
                all.add(output.name(), bounds);
            }
        }
        return all;
    }

    /** Those of outputs that are not decided as usual, above 0.5. */
    public static JsonObject writeUnusual(NetworkInfo info, DecisionRules rules) {
        JsonObject all = write(info, rules);
        for (OutputInfo output : info.outputs()) {
            if (rules.of(output.name()).equals(output.labelKind().defaultRule())) {
                all.remove(output.name());
            }
        }
        return all;
    }

    /**
     * Rules with the thresholds that were written, and for other outputs as before.
     *
     * @throws IllegalArgumentException if they are those of another network
     */
    public static DecisionRules read(JsonObject all, DecisionRules before) {
        DecisionRules rules = before;
        for (String output : all.keySet()) {
            JsonArray bounds = all.getAsJsonArray(output);
            float[] numbers = new float[bounds.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = bounds.get(i).getAsFloat();
            }
            rules = rules.with(output, DecisionRule.thresholds(numbers));
        }
        return rules;
    }
}
