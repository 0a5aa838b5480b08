package org.layerwright.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.DecisionRule;

/** Thresholds by output; none for an output whose likeliest label is the predicted one. */
final class ThresholdsJson {
    private ThresholdsJson() {}

    static JsonObject write(NetworkInfo info, DecisionRules rules) {
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

    static DecisionRules read(JsonObject all, NetworkInfo info) {
        DecisionRules rules = DecisionRules.usual(info);
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
