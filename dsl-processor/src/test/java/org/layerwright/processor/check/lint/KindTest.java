package org.layerwright.processor.check.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.processor.model.AnySpec;
import org.layerwright.processor.model.layer.LayerSpec;

import java.util.List;

/** A layer that the rules know nothing of fails here, not at a user. */
class KindTest {
    static List<LayerSpec> layers() {
        return AnySpec.ofEach(LayerSpec.class);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void everyLayerHasAKind(LayerSpec spec) {
        assertThat(Kind.of(spec)).isNotNull();
    }
}
