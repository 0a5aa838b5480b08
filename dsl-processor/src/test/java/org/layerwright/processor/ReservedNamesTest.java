package org.layerwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.layerwright.Model;
import org.layerwright.processor.model.ReservedNames;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The compiler does not depend on the runtime, so its list of taken names is compared with it. */
class ReservedNamesTest {
    static Stream<String> inherited() {
        return Stream.of(Model.class, Object.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .map(Method::getName)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("inherited")
    void whatAModelInheritsIsTaken(String name) {
        assertThat(errors(name)).hasSize(1).allMatch(error -> error.startsWith("[LW-name-taken]"));
    }

    @Test
    void soIsWhatEveryGeneratedModelDeclares() {
        assertThat(errors("create"))
                .hasSize(1)
                .allMatch(error -> error.startsWith("[LW-name-taken]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"layer", "fit", "evaluate", "equals", "definition", "options"})
    void namesOfMethodsWithParametersAreFree(String name) {
        assertThat(ReservedNames.owner(name)).isEmpty();
        assertThat(errors(name)).isEmpty();
    }

    private static List<String> errors(String layer) {
        String text =
                """
                                import org.layerwright.dsl.*;
                                import org.layerwright.dsl.layer.*;
                                import org.layerwright.dsl.loss.*;
                                import org.layerwright.dsl.optimizer.*;
                                @Network(input = @Input(height = 8, width = 8))
                                @Labels({"a", "b"})
                                @BinaryCrossentropy
                                @Adam
                                interface Net {
                                    @Flatten Layer NAME();
                                    @Dense(units = 2, activation = ActivationFunction.SIGMOID) Layer out();
                                }
                                """
                        .replace("NAME", layer);
        return Compiling.compile(Compiling.source("Net", text)).errors().stream()
                .map(error -> error.getMessage(null))
                .toList();
    }
}
