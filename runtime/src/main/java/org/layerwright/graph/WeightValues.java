package org.layerwright.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The values of some weights at one moment, by name, outside TensorFlow. Not changed after it is
 * made.
 */
public final class WeightValues {
    private final Map<String, Values> byName;

    /** The values of the weights, in the map's order. */
    public WeightValues(Map<String, Values> byName) {
        this.byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** The weights' names. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The values of one weight. */
    public Values get(String name) {
        Values values = byName.get(name);
        if (values == null) {
            throw new IllegalArgumentException(
                    "no weight is called %s; there are %s".formatted(name, names()));
        }
        return values;
    }

    /** Whether no value is infinite or not a number. */
    public boolean allFinite() {
        return byName.values().stream().allMatch(Values::allFinite);
    }

    /**
     * One weight's values, the last axis running fastest.
     *
     * @param shape the weight's shape
     * @param numbers as many numbers as the shape holds; not copied, so treat them as read-only
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // millions of floats: a list would cost five times the memory
    public record Values(Extent shape, float[] numbers) {

        public Values {
            if (shape.count() != numbers.length) {
                throw new IllegalArgumentException(
                        "a weight of shape %s has %d values, not %d"
                                .formatted(shape, shape.count(), numbers.length));
            }
        }

        boolean allFinite() {
            for (float number : numbers) {
                if (!Float.isFinite(number)) {
                    return false;
                }
            }
            return true;
        }
    }
}
