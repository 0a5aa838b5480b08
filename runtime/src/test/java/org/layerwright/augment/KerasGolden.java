package org.layerwright.augment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.layerwright.graph.GraphRun;
import org.tensorflow.Operand;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TFloat32;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Pictures and what Keras makes of them; the script {@code bench/oracle/augment.py} wrote them. */
final class KerasGolden {
    private final JsonObject golden;
    private final TestImages images;

    /**
     * A step of ours in Keras's words.
     *
     * @param name the golden's key
     * @param border how many pixels at each edge are left out
     * @param bound how far a value in 0..255 may be off
     * @param of the step with the script's parameters
     */
    record Row(
            String name,
            int border,
            double bound,
            BiFunction<Ops, Operand<TFloat32>, Operand<TFloat32>> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    KerasGolden(String file, int height, int width, int channels) {
        this.golden = read("/augment/" + file);
        this.images = new TestImages(2, height, width, channels, values("images"));
    }

    /** What the file holds beside the pictures themselves. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(golden.keySet());
        names.remove("keras");
        names.remove("images");
        return names;
    }

    /** The largest difference inside the border is within the bound. */
    void check(Row row) {
        float[] ours = GraphRun.of(tf -> row.of.apply(tf, images.in(tf)));
        float[] theirs = values(row.name);
        double worst = 0;
        int compared = 0;
        for (int at = 0; at < theirs.length; at++) {
            int x = at / images.channels() % images.width();
            int y = at / images.channels() / images.width() % images.height();
            if (Math.min(x, y) >= row.border
                    && x < images.width() - row.border
                    && y < images.height() - row.border) {
                worst = Math.max(worst, Math.abs(ours[at] - theirs[at]));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(50);
        assertThat(worst).as(row.name).isLessThanOrEqualTo(row.bound);
    }

    private float[] values(String name) {
        JsonElement numbers = Objects.requireNonNull(golden.get(name), name);
        return new Gson().fromJson(numbers, float[].class);
    }

    private static JsonObject read(String resource) {
        try (Reader text =
                new InputStreamReader(
                        Objects.requireNonNull(KerasGolden.class.getResourceAsStream(resource)),
                        StandardCharsets.UTF_8)) {
            return new Gson().fromJson(text, JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
