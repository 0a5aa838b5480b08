package org.layerwright.processor.emit.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;

import org.junit.jupiter.api.Test;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.weight.InitializerSpec;
import org.layerwright.processor.optimize.PlannedLayer;
import org.layerwright.processor.report.Origin;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.Shape;
import org.layerwright.processor.shape.WeightFacts;
import org.layerwright.processor.shape.WeightFacts.Role;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class BatchNormalizationEmitterTest {
    /** Weights that nobody changes: the moving statistics are used in training too. */
    @Test
    void frozenItIsWrittenInInferenceMode() {
        String code = written(Role.FROZEN, Role.FROZEN);

        assertThat(code)
                .contains("net.frozen(\"norm\", \"moving_mean\"")
                .contains("BatchNormalization.frozen(");
        assertThat(code).doesNotContain("net.weight(").doesNotContain("net.statistic(");
    }

    @Test
    void otherwiseItTrains() {
        String code = written(Role.TRAINED, Role.STATISTIC);

        assertThat(code).contains("net.weight(\"norm\", \"gamma\"");
        assertThat(code).contains("net.statistic(\"norm\", \"moving_mean\"");
        assertThat(code).contains("BatchNormalization.apply(");
    }

    private static String written(Role affine, Role statistics) {
        Shape image = Shape.of(4, 4, 2);
        List<WeightFacts> weights =
                List.of(
                        weight("gamma", affine),
                        weight("beta", affine),
                        weight("moving_mean", statistics),
                        weight("moving_variance", statistics));
        BatchNormalizationSpec spec = new BatchNormalizationSpec(0.99, 1e-3, true, true);
        PlannedLayer layer =
                new PlannedLayer(
                        new LayerNode(
                                "norm",
                                spec,
                                List.of(LayerNode.NETWORK_INPUT),
                                new AnnotationDecl("", Map.of(), Origin.NONE),
                                List.of()),
                        new LayerFacts(image, weights, 64),
                        ActivationFunction.LINEAR,
                        Optional.empty());
        CodeBlock.Builder code = CodeBlock.builder();
        LayerParagraph paragraph =
                new LayerParagraph(code, new NameAllocator(), layer, List.of("x"));
        code.add(new BatchNormalizationEmitter().value(spec, paragraph));
        return code.build().toString();
    }

    private static WeightFacts weight(String name, Role role) {
        return new WeightFacts(name, Shape.of(2), new InitializerSpec.Ones(), role);
    }
}
