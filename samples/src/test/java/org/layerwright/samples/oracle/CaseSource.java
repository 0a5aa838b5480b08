package org.layerwright.samples.oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The interface of one case: inputs, the tested layer, flatten, a dense layer that ends it. */
final class CaseSource {
    static final String PACKAGE = "oracle";

    private CaseSource() {}

    static String of(Golden golden) {
        return """
        package %s;

        %s

        @Network%s
        @Labels({"a", "b"})
        @BinaryCrossentropy
        @Sgd
        interface %s {
        %s
            %s

            @Flatten
            Layer flatten();

            @Dense(units = 2, activation = ActivationFunction.SIGMOID)
            Layer labels();
        }
        """
                .formatted(
                        PACKAGE,
                        imports(),
                        image(golden) ? input(golden) : "",
                        golden.interfaceName(),
                        image(golden) ? "" : inputs(golden),
                        golden.declaration());
    }

    private static boolean image(Golden golden) {
        return golden.inputs().containsKey("x") && shape(golden, "x").size() == 3;
    }

    private static String input(Golden golden) {
        List<String> shape = shape(golden, "x");
        return "(input = @Input(height = %s, width = %s, channels = %s))"
                .formatted(shape.get(0), shape.get(1), shape.get(2));
    }

    private static String inputs(Golden golden) {
        return golden.inputs().keySet().stream()
                .map(
                        name ->
                                "    @Input(shape = {%s}) Layer %s();\n"
                                        .formatted(String.join(", ", shape(golden, name)), name))
                .collect(Collectors.joining());
    }

    private static List<String> shape(Golden golden, String input) {
        Numbers numbers = Objects.requireNonNull(golden.inputs().get(input));
        return Arrays.stream(numbers.shape()).skip(1).mapToObj(Long::toString).toList();
    }

    /** Whole packages, so that a declaration needs no imports of its own. */
    private static String imports() {
        Stream<String> enums =
                Stream.of("layer", "weight")
                        .flatMap(part -> Language.in(part).stream())
                        .filter(Class::isEnum)
                        .map(type -> "import static %s.*;".formatted(type.getCanonicalName()));
        Stream<String> packages =
                Stream.of("layer", "weight", "loss", "optimizer")
                        .filter(part -> !Language.in(part).isEmpty())
                        .map("import org.layerwright.dsl.%s.*;"::formatted);
        return Stream.of(Stream.of("import org.layerwright.dsl.*;"), packages, enums)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
