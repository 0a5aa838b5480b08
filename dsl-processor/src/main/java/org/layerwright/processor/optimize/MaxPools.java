package org.layerwright.processor.optimize;

import org.layerwright.processor.model.layer.GlobalMaxPooling2DSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;

/** The layers that keep maxima of an image's channels. */
final class MaxPools {
    private MaxPools() {}

    static boolean is(PlannedLayer layer) {
        return layer.declared() instanceof MaxPooling2DSpec
                || layer.declared() instanceof GlobalMaxPooling2DSpec;
    }
}
