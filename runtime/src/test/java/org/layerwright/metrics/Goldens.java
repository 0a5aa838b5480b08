package org.layerwright.metrics;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What {@code bench/oracle/metrics.py} wrote. */
final class Goldens {
    private Goldens() {}

    static List<Case> ofKind(LabelKind kind) {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Goldens.class.getResourceAsStream("/metrics/scikit-learn.json")),
                        StandardCharsets.UTF_8)) {
            JsonElement cases = JsonParser.parseReader(reader).getAsJsonObject().get("cases");
            return StreamSupport.stream(cases.getAsJsonArray().spliterator(), false)
                    .map(each -> new Case(each.getAsJsonObject()))
                    .filter(each -> each.text("kind").equals(kind.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One data set and scikit-learn's answers. */
    record Case(JsonObject json) {
        String text(String key) {
            return json.get(key).getAsString();
        }

        int labels() {
            return json.get("labels").getAsInt();
        }

        LabelCounts counts() {
            float[] targets = floats("targets");
            LabelCounts counts =
                    new LabelCounts(labels(), LabelKind.valueOf(text("kind")).defaultRule());
            counts.addBatch(floats("scores"), targets, targets.length / labels());
            return counts;
        }

        ScoredLabels scores() {
            float[] targets = floats("targets");
            ScoredLabels scores = new ScoredLabels(labels());
            scores.addBatch(floats("scores"), targets, targets.length / labels());
            return scores;
        }

        private float[] floats(String key) {
            double[] values = numbers(json.get(key));
            float[] floats = new float[values.length];
            for (int i = 0; i < values.length; i++) {
                floats[i] = (float) values[i];
            }
            return floats;
        }

        double number(String key) {
            return Goldens.number(json.get(key));
        }

        @Override
        public String toString() {
            return text("name");
        }
    }

    static double[] numbers(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                .mapToDouble(Goldens::number)
                .toArray();
    }

    /** None is what scikit-learn calls undefined. */
    static double number(JsonElement value) {
        return value.isJsonNull() ? Double.NaN : value.getAsDouble();
    }
}
