package org.layerwright.samples.oracle;

import java.util.Arrays;
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

        @Network
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
                        golden.interfaceName(),
                        inputs(golden),
                        golden.declaration());
    }

    private static String inputs(Golden golden) {
        return golden.inputs().entrySet().stream()
                .map(
                        input ->
                                "    @Input(shape = {%s}) Layer %s();"
                                        .formatted(shape(input.getValue()), input.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private static String shape(Numbers numbers) {
        return Arrays.stream(numbers.shape())
                .skip(1)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(", "));
    }

    /** Whole packages, so that a declaration needs no imports of its own. */
    static String imports() {
        Stream<String> enums =
                Stream.of("layer", "weight")
                        .flatMap(part -> Language.in(part).stream())
                        .filter(Class::isEnum)
                        .map(type -> "import static %s.*;".formatted(type.getCanonicalName()));
        Stream<String> packages =
                Stream.of("layer", "weight", "loss", "optimizer", "schedule")
                        .filter(part -> !Language.in(part).isEmpty())
                        .map("import org.layerwright.dsl.%s.*;"::formatted);
        return Stream.of(Stream.of("import org.layerwright.dsl.*;"), packages, enums)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
