package org.layerwright.processor.optimize;

import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Conv2DTransposeSpec;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.SeparableConv2DSpec;

import java.util.Set;

/** The layers that convolve an image, then add a bias, then apply a function. */
final class Convolutions {
    private static final Set<Class<? extends LayerSpec>> ALL =
            Set.of(
                    Conv2DSpec.class,
                    Conv2DTransposeSpec.class,
                    DepthwiseConv2DSpec.class,
                    SeparableConv2DSpec.class);

    private Convolutions() {}

    static boolean are(PlannedLayer layer) {
        return ALL.contains(layer.declared().getClass());
    }
}
