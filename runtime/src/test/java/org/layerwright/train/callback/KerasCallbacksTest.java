package org.layerwright.train.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.train.FakeControl;
import org.layerwright.weights.SafeTensors;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Random histories, with what Keras's callbacks did of them (bench/oracle/callbacks.py). */
class KerasCallbacksTest {
    static Stream<JsonObject> cases() {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                KerasCallbacksTest.class.getResourceAsStream(
                                        "/train/callbacks.json")),
                        StandardCharsets.UTF_8)) {
            return new Gson()
                    .fromJson(reader, JsonObject.class).getAsJsonArray("cases").asList().stream()
                            .map(JsonElement::getAsJsonObject);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void stopsEarlyAsKerasDoes(JsonObject one) {
        JsonObject settings = one.getAsJsonObject("early_stopping");
        EarlyStopping stopping =
                EarlyStopping.on(monitor(one))
                        .patience(settings.get("patience").getAsInt())
                        .minDelta(settings.get("min_delta").getAsDouble())
                        .startFromEpoch(settings.get("start_from_epoch").getAsInt());
        JsonElement baseline = settings.get("baseline");
        if (!baseline.isJsonNull()) {
            stopping = stopping.baseline(baseline.getAsDouble());
        }
        FakeControl control = new FakeControl().run(stopping, monitor(one), values(one));
        assertThat(control.stoppedAfter()).isEqualTo(one.get("stopped_after").getAsInt());
        assertThat(control.weightsOfEpoch()).isEqualTo(one.get("weights_of_epoch").getAsInt());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void reducesTheRateAsKerasDoes(JsonObject one) {
        JsonObject settings = one.getAsJsonObject("reduce_lr");
        ReduceLrOnPlateau plateau =
                ReduceLrOnPlateau.on(monitor(one))
                        .factor(settings.get("factor").getAsDouble())
                        .patience(settings.get("patience").getAsInt())
                        .minDelta(settings.get("min_delta").getAsDouble())
                        .cooldown(settings.get("cooldown").getAsInt())
                        .minRate(settings.get("min_lr").getAsDouble());
        List<Float> wanted =
                one.getAsJsonArray("rates").asList().stream()
                        .map(rate -> (float) rate.getAsDouble())
                        .toList();
        assertThat(new FakeControl().run(plateau, monitor(one), values(one)).rates())
                .isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cases")
    void keepsTheBestAsKerasDoes(JsonObject one, @TempDir Path folder) throws IOException {
        new FakeControl().run(Checkpoints.best(monitor(one), folder), monitor(one), values(one));
        assertThat(SafeTensors.read(folder.resolve(Checkpoints.BEST)).get("w").numbers())
                .containsExactly(one.get("best_epoch").getAsInt());
    }

    private static String monitor(JsonObject one) {
        return one.get("monitor").getAsString();
    }

    private static double[] values(JsonObject one) {
        return one.getAsJsonArray("values").asList().stream()
                .mapToDouble(
                        value ->
                                value.isJsonNull()
                                        ? FakeControl.NONE
                                        : Double.parseDouble(value.getAsString()))
                .toArray();
    }
}
