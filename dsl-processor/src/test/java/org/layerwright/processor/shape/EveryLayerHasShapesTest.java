package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.processor.model.AnySpec;
import org.layerwright.processor.model.layer.LayerSpec;

import java.util.Collections;
import java.util.List;

/** A kind of layer without a shape function fails here, not at a user. */
class EveryLayerHasShapesTest {
    static List<LayerSpec> layers() {
        return AnySpec.ofEach(LayerSpec.class);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyLayerHasAShapeFunction(LayerSpec spec) {
        List<Shape> inputs =
                Collections.nCopies(Math.max(1, spec.arity().least()), Shape.of(8, 8, 3));
        assertThat(LayerShapes.infer(spec, inputs)).isNotNull();
    }
}
