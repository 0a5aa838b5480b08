package org.layerwright.train;

import com.google.gson.JsonObject;

import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.graph.Weights;
import org.layerwright.precision.Precision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What must be the same for a run to go on as if it had not been interrupted.
 *
 * @param facts in words, by name
 */
record RunIdentity(Map<String, String> facts) {
    private static final String NONE = "none";
    private static final String PRECISION = "precision";

    RunIdentity {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Of a run of this network with these options, on data as the run uses it. */
    static RunIdentity of(
            NetworkInfo info,
            Trainer trainer,
            FitOptions options,
            Precision precision,
            DataFingerprint training,
            Optional<DataFingerprint> validation) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("network", info.name());
        facts.put("inputs", info.inputsInWords());
        for (OutputInfo output : info.outputs()) {
            facts.put("output " + output.name(), output.labelKind() + " " + output.labels());
        }
        for (LayerInfo layer : info.layers()) {
            facts.put(
                    "layer " + layer.name(),
                    "%s of %s: %s".formatted(layer.type(), layer.inputs(), layer.outputShape()));
        }
        Weights weights = trainer.session().network().weights();
        facts.put("seed of the model", String.valueOf(weights.seed()));
        facts.put(PRECISION, precision.name());
        facts.put("updates", trainer.session().network().updates().options().toString());
        facts.put("training data", training.toString());
        facts.put("seed of the order", String.valueOf(options.seed()));
        facts.put("sampling", options.sampling().name());
        facts.put(
                "positive weights", new TreeMap<>(options.positiveWeights().ofLabels()).toString());
        facts.put("batch size", String.valueOf(options.batchSize()));
        facts.put(
                "steps per epoch",
                options.stepsPerEpoch().isPresent()
                        ? String.valueOf(options.stepsPerEpoch().getAsInt())
                        : "a pass");
        facts.put("validation data", validation.map(DataFingerprint::toString).orElse(NONE));
        facts.put("validation frequency", String.valueOf(options.validationFrequency()));
        return new RunIdentity(facts);
    }

    /** What {@link #toJson} wrote. */
    static RunIdentity of(JsonObject json) {
        Map<String, String> facts = new LinkedHashMap<>();
        // What was written before there was a choice does not tell.
        facts.put(PRECISION, Precision.FLOAT32.name());
        json.entrySet().forEach(fact -> facts.put(fact.getKey(), fact.getValue().getAsString()));
        return new RunIdentity(facts);
    }

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        facts.forEach(json::addProperty);
        return json;
    }

    /** A line for each fact that is another than before; none if it is the same run. */
    List<String> differencesFrom(RunIdentity before) {
        Set<String> names = new LinkedHashSet<>(facts.keySet());
        names.addAll(before.facts.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String was = before.facts.getOrDefault(name, NONE);
            String is = facts.getOrDefault(name, NONE);
            if (!Objects.equals(was, is)) {
                differences.add("%s: was %s, is now %s".formatted(name, was, is));
            }
        }
        return differences;
    }
}
