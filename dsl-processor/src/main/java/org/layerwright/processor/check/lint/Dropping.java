package org.layerwright.processor.check.lint;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.AlphaDropoutSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.GaussianDropoutSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MultiHeadAttentionSpec;
import org.layerwright.processor.model.layer.SpatialDropout2DSpec;

import java.util.Optional;
import java.util.Set;

/** Layers that drop values in training. */
final class Dropping {
    private static final Set<Class<?>> BY_RATE =
            Set.of(
                    AlphaDropoutSpec.class,
                    DropoutSpec.class,
                    GaussianDropoutSpec.class,
                    SpatialDropout2DSpec.class);

    private Dropping() {}

    /** The attribute that says how many. */
    static Optional<String> member(LayerSpec spec) {
        if (BY_RATE.contains(spec.getClass())) {
            return Optional.of("rate");
        }
        return spec instanceof MultiHeadAttentionSpec ? Optional.of("dropout") : Optional.empty();
    }

    /** Whether it does nothing else, and at least to some. */
    static boolean drops(LayerNode layer) {
        return BY_RATE.contains(layer.spec().getClass()) && layer.written().real("rate") > 0;
    }
}
