package org.layerwright.processor.optimize;

import java.util.Map;
import java.util.Optional;

/**
 * A way to build some layers that is faster than building each as it is declared, and gives the
 * same. Weights stay as declared: their names, shapes and values are the file's and the optimizer's
 * whatever is rewritten. What a layer shows to who watches training stays its own value.
 *
 * <p>The Javadoc of each says why it is right and when it applies.
 */
interface Rewrite {
    /** What decisions are called by. */
    String name();

    /** How near its result is to what was declared. */
    Claim claim();

    /**
     * What to change, if the precondition holds at a layer and the change pays.
     *
     * @param index of the layer at which the rewrite begins to look, such as a pooling
     */
    Optional<Change> at(NetworkPlan plan, int index);

    /**
     * What a rewrite changes.
     *
     * @param layers the layers in their new form, by index
     * @param text what is done where, in words
     * @param saving what that saves
     */
    record Change(Map<Integer, PlannedLayer> layers, String text, Saving saving) {
        public Change {
            layers = Map.copyOf(layers);
        }
    }
}
