package org.layerwright.samples.covers;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The genres, in the order in which the network gives them, and who paints each. */
final class Genres {
    static final List<String> ALL = List.of("electronic", "rock", "jazz", "pop", "hiphop");

    private static final Map<String, GenrePainter> PAINTERS =
            Map.of(
                    "electronic", new Electronic(),
                    "rock", new Rock(),
                    "jazz", new Jazz(),
                    "pop", new Pop(),
                    "hiphop", new HipHop());

    private Genres() {}

    static GenrePainter painter(String genre) {
        return Objects.requireNonNull(PAINTERS.get(genre), genre);
    }
}
