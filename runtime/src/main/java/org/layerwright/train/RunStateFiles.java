package org.layerwright.train;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.layerwright.graph.WeightValues;
import org.layerwright.train.resume.Checkpoint;
import org.layerwright.train.resume.ExactNumbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run's state as a checkpoint has it. */
final class RunStateFiles {
    /** Model weights alone, so that {@code Model.loadWeights} reads the file. */
    private static final String WEIGHTS = "weights";

    private static final String SLOTS = "optimizer";
    private static final String EPOCH_START = "epoch-start";

    private RunStateFiles() {}

    static Checkpoint checkpoint(RunState state, RunIdentity identity) {
        Map<String, WeightValues> tensors = new LinkedHashMap<>();
        tensors.put(WEIGHTS, state.weights());
        tensors.put(SLOTS, state.slots());
        JsonObject json = new JsonObject();
        json.add("run", identity.toJson());
        json.addProperty("epochsWanted", state.epochsWanted());
        json.addProperty("stepsBefore", state.stepsBefore());
        json.addProperty("steps", state.trainer().steps());
        json.addProperty("optimizerSteps", state.trainer().optimizerSteps());
        state.trainer().rate().ifPresent(r -> json.add("learningRate", ExactNumbers.toJson(r)));
        state.ownEnd().ifPresent(reason -> json.addProperty("ownEnd", reason));
        JsonArray epochs = new JsonArray();
        state.epochs().forEach(epoch -> epochs.add(json(epoch)));
        json.add("epochs", epochs);
        state.open()
                .ifPresent(
                        open -> {
                            json.add("openEpoch", json(open));
                            tensors.put(EPOCH_START, open.start());
                        });
        JsonArray callbacks = new JsonArray();
        state.callbacks()
                .forEach((key, own) -> callbacks.add(json(key, callbacks.size(), own, tensors)));
        json.add("callbacks", callbacks);
        return new Checkpoint(json, tensors);
    }

    static RunIdentity identity(Checkpoint checkpoint) {
        return RunIdentity.of(checkpoint.state().getAsJsonObject("run"));
    }

    static RunState state(Checkpoint checkpoint) {
        JsonObject json = checkpoint.state();
        List<EpochResult> epochs = new ArrayList<>();
        json.getAsJsonArray("epochs").forEach(each -> epochs.add(epoch(each.getAsJsonObject())));
        Map<String, CallbackState> callbacks = new LinkedHashMap<>();
        for (JsonElement each : json.getAsJsonArray("callbacks")) {
            JsonObject own = each.getAsJsonObject();
            callbacks.put(
                    own.get("callback").getAsString(), callback(own, callbacks.size(), checkpoint));
        }
        return new RunState(
                json.get("epochsWanted").getAsInt(),
                json.get("stepsBefore").getAsLong(),
                new TrainerState(
                        json.get("steps").getAsLong(),
                        json.get("optimizerSteps").getAsLong(),
                        member(json, "learningRate").map(r -> (float) ExactNumbers.number(r))),
                member(json, "ownEnd").map(JsonElement::getAsString),
                epochs,
                member(json, "openEpoch").map(open -> open(open.getAsJsonObject(), checkpoint)),
                callbacks,
                checkpoint.tensors(WEIGHTS),
                checkpoint.tensors(SLOTS));
    }

    private static Optional<JsonElement> member(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name));
    }

    private static JsonObject json(EpochResult epoch) {
        JsonObject json = new JsonObject();
        json.addProperty("epoch", epoch.epoch());
        json.add("values", ExactNumbers.toJson(epoch.values()));
        json.add("seconds", ExactNumbers.toJson(epoch.seconds()));
        return json;
    }

    private static EpochResult epoch(JsonObject json) {
        return new EpochResult(
                json.get("epoch").getAsInt(),
                ExactNumbers.numbers(json.getAsJsonObject("values")),
                ExactNumbers.number(json.get("seconds")));
    }

    private static JsonObject json(OpenEpoch.State open) {
        JsonObject json = new JsonObject();
        json.addProperty("step", open.step());
        json.add("seconds", ExactNumbers.toJson(open.seconds()));
        json.addProperty("inputWaitNanos", open.inputWaitNanos());
        json.add("tally", open.tally());
        return json;
    }

    private static OpenEpoch.State open(JsonObject json, Checkpoint checkpoint) {
        return new OpenEpoch.State(
                json.get("step").getAsInt(),
                ExactNumbers.number(json.get("seconds")),
                json.get("inputWaitNanos").getAsLong(),
                json.getAsJsonObject("tally"),
                checkpoint.tensors(EPOCH_START));
    }

    private static JsonObject json(
            String key, int number, CallbackState state, Map<String, WeightValues> tensors) {
        JsonObject texts = new JsonObject();
        state.texts().forEach(texts::addProperty);
        JsonArray weights = new JsonArray();
        state.weights()
                .forEach(
                        (name, values) -> {
                            tensors.put(group(number, weights.size()), values);
                            weights.add(name);
                        });
        JsonObject json = new JsonObject();
        json.addProperty("callback", key);
        json.add("numbers", ExactNumbers.toJson(state.numbers()));
        json.add("texts", texts);
        json.add("weights", weights);
        return json;
    }

    private static CallbackState callback(JsonObject json, int number, Checkpoint checkpoint) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.getAsJsonObject("texts")
                .entrySet()
                .forEach(text -> texts.put(text.getKey(), text.getValue().getAsString()));
        Map<String, WeightValues> weights = new LinkedHashMap<>();
        for (JsonElement name : json.getAsJsonArray("weights")) {
            weights.put(name.getAsString(), checkpoint.tensors(group(number, weights.size())));
        }
        return new CallbackState(
                ExactNumbers.numbers(json.getAsJsonObject("numbers")), texts, weights);
    }

    /** The names of weights are users' and need not be fit for files. */
    private static String group(int callback, int weights) {
        return "callback-%d-%d".formatted(callback, weights);
    }
}
