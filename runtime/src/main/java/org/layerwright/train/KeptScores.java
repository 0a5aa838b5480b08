package org.layerwright.train;

import com.google.gson.JsonObject;

import org.layerwright.metrics.ScoredLabels;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Base64;

/** Scores in JSON, as they would be too long number by number. */
final class KeptScores {
    private KeptScores() {}

    static JsonObject toJson(ScoredLabels scores) {
        JsonObject json = new JsonObject();
        json.addProperty("probabilities", text(scores.probabilities()));
        json.addProperty("targets", text(scores.targets()));
        return json;
    }

    static ScoredLabels restored(int labels, JsonObject json) {
        float[] probabilities = numbers(json.get("probabilities").getAsString());
        ScoredLabels scores = new ScoredLabels(labels);
        scores.addBatch(
                probabilities,
                numbers(json.get("targets").getAsString()),
                probabilities.length / labels);
        return scores;
    }

    private static String text(float[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Float.BYTES));
        bytes.asFloatBuffer().put(numbers);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static float[] numbers(String text) {
        FloatBuffer buffer = ByteBuffer.wrap(Base64.getDecoder().decode(text)).asFloatBuffer();
        float[] numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }
}
