package org.layerwright.processor.model.layer;

import org.layerwright.dsl.custom.Start;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.CustomDecl;
import org.layerwright.processor.decl.TypeRef;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.expression.Expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A layer that a Java class builds: {@link org.layerwright.dsl.custom.CustomLayer}.
 *
 * @param implementation the class
 * @param arguments what its constructor is given
 * @param inputs how many it takes
 * @param outputShape calculations of the output's sizes; empty if shaped like the first input
 * @param weights its weights
 * @param numbers the annotation's whole numbers by name, for the calculations
 */
public record CustomSpec(
        TypeRef implementation,
        List<Value> arguments,
        int inputs,
        List<Expression> outputShape,
        List<Weight> weights,
        Map<String, Integer> numbers)
        implements LayerSpec {

    /**
     * A weight.
     *
     * @param shape calculations of its sizes
     */
    public record Weight(String name, List<Expression> shape, Start start, boolean trainable) {
        public Weight {
            shape = List.copyOf(shape);
        }

        private static Weight of(AnnotationDecl written) {
            return new Weight(
                    written.string("name"),
                    expressions(written.strings("shape")),
                    written.constant("start", Start.class),
                    written.bool("trainable"));
        }
    }

    public CustomSpec {
        arguments = List.copyOf(arguments);
        outputShape = List.copyOf(outputShape);
        weights = List.copyOf(weights);
        numbers = Map.copyOf(numbers);
    }

    /**
     * The layer as it is used.
     *
     * @throws org.layerwright.processor.model.expression.ExpressionException if a calculation
     *     cannot be read
     */
    public static CustomSpec of(CustomDecl custom, AnnotationDecl use) {
        List<Value> arguments = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        for (CustomDecl.Attribute attribute : custom.attributes()) {
            Value value = use.value(attribute.name());
            arguments.add(value);
            if (value.raw() instanceof Integer number) {
                numbers.put(attribute.name(), number);
            }
        }
        return new CustomSpec(
                custom.implementation().name(),
                arguments,
                custom.written().integer("inputs"),
                expressions(custom.written().strings("outputShape")),
                custom.written().annotations("weights").stream().map(Weight::of).toList(),
                numbers);
    }

    private static List<Expression> expressions(List<String> texts) {
        return texts.stream().map(Expression::parse).toList();
    }

    @Override
    public Arity arity() {
        return new Arity(inputs, inputs);
    }
}
