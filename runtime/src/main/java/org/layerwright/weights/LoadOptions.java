package org.layerwright.weights;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a file's weights become a model's. Immutable: each method gives a changed copy.
 *
 * @param partial whether what fits is loaded and the rest left as it is; by default nothing is
 *     loaded unless all of it fits
 * @param layer the model's name of a layer that the file has under this name; by default the same
 */
public record LoadOptions(boolean partial, UnaryOperator<String> layer) {

    /** All of it, under the same names. */
    public static LoadOptions strict() {
        return new LoadOptions(false, UnaryOperator.identity());
    }

    /** Only what fits; the rest of the model stays as it is, the rest of the file is left out. */
    public LoadOptions partial(boolean onlyWhatFits) {
        return new LoadOptions(onlyWhatFits, layer);
    }

    /**
     * With other names for layers.
     *
     * @param modelOfFile the model's name by the file's; other layers keep theirs
     */
    public LoadOptions layers(Map<String, String> modelOfFile) {
        Map<String, String> names = Map.copyOf(modelOfFile);
        return layers(name -> names.getOrDefault(name, name));
    }

    /** With other names for layers: from the file's to the model's. */
    public LoadOptions layers(UnaryOperator<String> modelOfFile) {
        return new LoadOptions(partial, modelOfFile);
    }
}
