package org.layerwright.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;

import org.layerwright.dsl.Metric;
import org.layerwright.processor.check.CheckedNetwork;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Written;

import java.util.List;

/** Writes {@code heads}: what each output is trained and measured by. */
final class HeadsMethod {
    /** The first of the metrics that the runtime computes of scores; those before it of counts. */
    private static final Metric FIRST_OF_SCORES = Metric.MICRO_ROC_AUC;

    private HeadsMethod() {}

    static MethodSpec of(CheckedNetwork network) {
        CodeBlock heads =
                network.outputs().stream().map(HeadsMethod::head).collect(CodeBlock.joining(",\n"));
        return DefinitionClass.override(
                        "heads",
                        ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.HEAD))
                .addStatement("return $T.of(\n$L)", List.class, heads)
                .build();
    }

    private static CodeBlock head(OutputNode output) {
        CodeBlock.Builder more = CodeBlock.builder();
        if (output.weight() != 1) {
            more.add("\n$>$>.weight($L)$<$<", Literals.real(output.weight()));
        }
        List<Metric> metrics =
                output.metrics().map(Written::spec).orElse(List.of()).stream().distinct().toList();
        if (!metrics.isEmpty()) {
            more.add(
                    "\n$>$>.metrics($L)$<$<",
                    metrics.stream()
                            .map(metric -> CodeBlock.of("$T.$L", type(metric), metric))
                            .collect(CodeBlock.joining(", ")));
        }
        // The loss stands out from what is said beside it.
        String loss = more.isEmpty() ? "\n$>$>$L$<$<" : "\n$>$>$>$L$<$<$<";
        return CodeBlock.builder()
                .add(
                        "$T.of($S, (tf, output, targets) ->" + loss + ")",
                        RuntimeTypes.HEAD,
                        output.name(),
                        LossEmitters.write(output.losses().get(0).spec()))
                .add(more.build())
                .build();
    }

    private static ClassName type(Metric metric) {
        return metric.compareTo(FIRST_OF_SCORES) < 0
                ? RuntimeTypes.METRIC
                : RuntimeTypes.SCORE_METRIC;
    }
}
