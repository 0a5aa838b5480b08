package org.layerwright.samples.zoo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What Keras says of a network, as {@code bench/oracle/zoo.py} wrote it. */
final class Golden {
    private final List<String> lines;

    private Golden(List<String> lines) {
        this.lines = lines;
    }

    static Golden of(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream(name + ".txt")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new Golden(new String(bytes, StandardCharsets.UTF_8).lines().toList());
        }
    }

    /** All parameters. */
    long total() {
        return Long.parseLong(values("total").findFirst().orElseThrow());
    }

    /** The layers in order: type, output shape, parameters, those that are not trained. */
    List<String> layers() {
        return values("layer").toList();
    }

    /** What the last layer's weights are multiplied with. */
    float headScale() {
        return Float.parseFloat(values("head").findFirst().orElseThrow());
    }

    /** The first labels' probabilities. */
    double[] probabilities() {
        return values("probability").mapToDouble(Double::parseDouble).toArray();
    }

    private Stream<String> values(String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1));
    }
}
