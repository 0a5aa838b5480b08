package org.layerwright.processor.shape;

import org.layerwright.dsl.custom.Start;
import org.layerwright.processor.model.expression.Expression;
import org.layerwright.processor.model.expression.ExpressionException;
import org.layerwright.processor.model.layer.CustomSpec;
import org.layerwright.processor.model.weight.InitializerSpec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Layers that a Java class builds: their shapes are calculated as declared. */
final class CustomShapes {
    private static final Map<Start, InitializerSpec> STARTS =
            Map.of(
                    Start.ZEROS, new InitializerSpec.Zeros(),
                    Start.ONES, new InitializerSpec.Ones(),
                    Start.GLOROT_UNIFORM, new InitializerSpec.GlorotUniform());

    private CustomShapes() {}

    static Inference custom(CustomSpec spec, List<Shape> inputs) {
        Map<String, Integer> names = names(spec, inputs.get(0));
        try {
            List<WeightFacts> weights = new ArrayList<>();
            for (CustomSpec.Weight weight : spec.weights()) {
                weights.add(
                        new WeightFacts(
                                weight.name(),
                                sizes(weight.shape(), names),
                                STARTS.getOrDefault(weight.start(), new InitializerSpec.Zeros()),
                                weight.trainable()
                                        ? WeightFacts.Role.TRAINED
                                        : WeightFacts.Role.STATISTIC));
            }
            Shape output =
                    spec.outputShape().isEmpty() ? inputs.get(0) : sizes(spec.outputShape(), names);
            // What a class computes is its own affair: no operations are counted.
            return new Inference.Known(new LayerFacts(output, weights, 0));
        } catch (ExpressionException e) {
            return new Inference.DoesNotFit(
                    "value", "its declared shape", "In it, " + e.why() + ".");
        }
    }

    private static Map<String, Integer> names(CustomSpec spec, Shape input) {
        Map<String, Integer> names = new HashMap<>(spec.numbers());
        for (int axis = 0; axis < input.rank(); axis++) {
            names.put("axis" + (axis + 1), input.dim(axis));
        }
        names.put("channels", input.last());
        if (input.rank() == 3) {
            names.put("height", input.dim(0));
            names.put("width", input.dim(1));
        }
        return names;
    }

    private static Shape sizes(List<Expression> calculations, Map<String, Integer> names) {
        List<Integer> sizes = new ArrayList<>();
        for (Expression calculation : calculations) {
            Set<String> used = new TreeSet<>();
            calculation.collectNames(used);
            used.removeAll(names.keySet());
            if (!used.isEmpty()) {
                throw new ExpressionException("the input has no " + String.join(", ", used));
            }
            int size = calculation.evaluate(names);
            if (size < 1) {
                throw new ExpressionException("a size comes to " + size);
            }
            sizes.add(size);
        }
        return new Shape(sizes);
    }
}
