package org.layerwright.processor.emit.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.graph.Constraint;
import org.layerwright.graph.Initializer;
import org.layerwright.graph.Regularizer;
import org.layerwright.processor.model.AnySpec;
import org.layerwright.processor.model.weight.ConstraintSpec;
import org.layerwright.processor.model.weight.InitializerSpec;
import org.layerwright.processor.model.weight.RegularizerSpec;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** What is said about weights is written as a call of a factory that the runtime has. */
class WeightEmittersTest {
    static List<InitializerSpec> initializers() {
        return AnySpec.ofEach(InitializerSpec.class);
    }

    static List<RegularizerSpec> regularizers() {
        return AnySpec.ofEach(RegularizerSpec.class);
    }

    static List<ConstraintSpec> constraints() {
        return AnySpec.ofEach(ConstraintSpec.class);
    }

    @ParameterizedTest
    @MethodSource("initializers")
    void everyInitializerHasItsFactory(InitializerSpec spec) {
        assertThat(factory(Initializers.call(spec).toString())).isIn(factories(Initializer.class));
    }

    @ParameterizedTest
    @MethodSource("regularizers")
    void everyRegularizerHasItsFactory(RegularizerSpec spec) {
        assertThat(factory(Regularizers.call(spec).toString())).isIn(factories(Regularizer.class));
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void everyConstraintHasItsFactory(ConstraintSpec spec) {
        assertThat(factory(Constraints.call(spec).toString())).isIn(factories(Constraint.class));
    }

    private static List<String> factories(Class<?> type) {
        return Arrays.stream(type.getMethods()).map(Method::getName).toList();
    }

    private static String factory(String call) {
        String name = call.substring(0, call.indexOf('('));
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
