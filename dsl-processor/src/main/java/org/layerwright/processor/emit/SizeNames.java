package org.layerwright.processor.emit;

import org.layerwright.processor.emit.layer.MethodBody;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How sizes are written in a method: those that its uses do not agree on by a parameter's name, the
 * others as numbers.
 *
 * @param parameters the parameters' names by {@link #slot}
 */
record SizeNames(Map<String, String> parameters) implements MethodBody.Sizes {
    static final SizeNames NUMBERS = new SizeNames(Map.of());

    SizeNames {
        parameters = Map.copyOf(parameters);
    }

    /** Names one of the sizes of a layer's weight, or of a block. */
    static String slot(String of, int number) {
        return of + "#" + number;
    }

    @Override
    public List<String> write(String layer, String weight, List<Integer> dims) {
        return of(layer + "/" + weight, dims);
    }

    /** Sizes, each as it is written. */
    List<String> of(String what, List<Integer> sizes) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            String number = String.valueOf(sizes.get(i));
            written.add(parameters.getOrDefault(slot(what, i), number));
        }
        return written;
    }
}
