package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.decl.TypeRef;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.TypeNames;
import org.layerwright.processor.model.layer.CustomSpec;

import java.util.ArrayList;
import java.util.List;

/** A layer that a Java class builds: {@link org.layerwright.dsl.custom.CustomLayer}. */
final class CustomEmitter implements LayerEmitter<CustomSpec> {
    @Override
    public String describe(CustomSpec spec) {
        return "built by " + spec.implementation().name();
    }

    @Override
    public CodeBlock value(CustomSpec spec, LayerParagraph paragraph) {
        CodeBlock.Builder scope =
                CodeBlock.builder()
                        .add("$T.of(net, $S)", RuntimeTypes.CUSTOM_SCOPE, paragraph.name());
        for (CustomSpec.Weight weight : spec.weights()) {
            scope.add("\n$>$>.with($S, $L)$<$<", weight.name(), paragraph.weight(weight.name()));
        }
        List<CodeBlock> arguments = spec.arguments().stream().map(CustomEmitter::literal).toList();
        TypeRef type = spec.implementation();
        List<CodeBlock> given = new ArrayList<>();
        given.add(
                CodeBlock.of(
                        "new $T($L)",
                        TypeNames.of(type.packageName(), type.name()),
                        CodeBlock.join(arguments, ", ")));
        given.add(Literals.list(paragraph.outputShape().dims()));
        paragraph.inputs().forEach(input -> given.add(CodeBlock.of("$L", input)));
        return scope.add("\n$>$>.build($L)$<$<", CodeBlock.join(given, ", ")).build();
    }

    private static CodeBlock literal(Value value) {
        if (value.raw() instanceof List<?> values) {
            String element = value.type().substring(0, value.type().length() - 2);
            return values.stream()
                    .map(each -> literal(((Value) each).raw(), element))
                    .collect(CodeBlock.joining(", ", "new " + element + "[] {", "}"));
        }
        return literal(value.raw(), value.type());
    }

    private static CodeBlock literal(Object raw, String type) {
        return switch (type) {
            case "java.lang.String" -> CodeBlock.of("$S", raw);
            case "long" -> CodeBlock.of("$LL", raw);
            case "float" -> CodeBlock.of("$L", Literals.real(((Float) raw).doubleValue()));
            case "double" -> CodeBlock.of("$L", Literals.exact((Double) raw));
            case "int", "boolean" -> CodeBlock.of("$L", raw);
            case "char" -> CodeBlock.of("(char) $L", (int) (Character) raw);
            case "byte", "short" -> CodeBlock.of("($L) $L", type, raw);
            // An enum: its constants go by their names.
            default -> CodeBlock.of("$L.$L", type, raw);
        };
    }
}
