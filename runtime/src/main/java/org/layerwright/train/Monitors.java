package org.layerwright.train;

import org.layerwright.metrics.Direction;
import org.layerwright.metrics.NamedMetric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The values that a run can be judged by, and which way each gets better.
 *
 * @param directions by name
 */
record Monitors(Map<String, Direction> directions) {
    static final String LOSS = "loss";
    static final String VALIDATION = "val_";

    /** What every epoch also tells, of the run itself. */
    private static final List<String> OF_THE_RUN =
            List.of("learning_rate", "images_per_second", "input_wait_seconds", "input_wait_share");

    /** The loss and what is measured, with {@code validated} also on the validation images. */
    static Monitors of(List<OutputMeasures> measures, boolean validated) {
        Map<String, Direction> training = new LinkedHashMap<>();
        training.put(LOSS, Direction.LOWER_IS_BETTER);
        for (OutputMeasures output : measures) {
            training.put(output.prefix() + LOSS, Direction.LOWER_IS_BETTER);
            for (NamedMetric metric : output.metrics()) {
                training.put(output.prefix() + metric.key(), metric.direction());
            }
        }
        Map<String, Direction> all = new LinkedHashMap<>(training);
        if (validated) {
            training.forEach((name, direction) -> all.put(VALIDATION + name, direction));
        }
        return new Monitors(all);
    }

    /** The names of all values that an epoch can have, in their order. */
    List<String> valueNames() {
        return Stream.concat(directions.keySet().stream(), OF_THE_RUN.stream()).toList();
    }

    Direction direction(String name) {
        Direction direction = directions.get(name);
        if (direction != null) {
            return direction;
        }
        boolean unvalidated =
                name.startsWith(VALIDATION)
                        && directions.containsKey(name.substring(VALIDATION.length()));
        throw new IllegalArgumentException(
                "no value is called %s; there are %s.%s"
                        .formatted(
                                name,
                                directions.keySet(),
                                unvalidated
                                        ? " Give FitOptions a validation(...) data set."
                                        : " Declare the metric on the network."));
    }
}
