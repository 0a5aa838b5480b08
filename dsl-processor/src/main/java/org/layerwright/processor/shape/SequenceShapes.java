package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.ClassTokenSpec;
import org.layerwright.processor.model.layer.MultiHeadAttentionSpec;
import org.layerwright.processor.model.layer.PositionEmbeddingSpec;
import org.layerwright.processor.model.layer.TakeTokenSpec;
import org.layerwright.processor.model.weight.InitializerSpec;

import java.util.ArrayList;
import java.util.List;

/** Layers that take a sequence of vectors. */
final class SequenceShapes {
    private static final String SEQUENCE = "a sequence (positions x values)";
    private static final String REMEDY =
            "Bring it to two axes, such as by @Reshape for the pixels of an image.";

    private SequenceShapes() {}

    static Inference multiHeadAttention(MultiHeadAttentionSpec spec, List<Shape> inputs) {
        if (spec.numHeads() < 1 || spec.keyDim() < 1 || spec.valueDim() < 1) {
            return new Inference.Unknown();
        }
        if (inputs.stream().anyMatch(input -> input.rank() != 2)) {
            return new Inference.WrongRank(SEQUENCE, REMEDY);
        }
        Shape query = inputs.get(0);
        Shape value = inputs.get(Math.min(1, inputs.size() - 1));
        Shape key = inputs.size() == 3 ? inputs.get(2) : value;
        if (key.dim(0) != value.dim(0)) {
            return new Inference.DoNotJoin(
                    "the value %s has %d positions and the key %s has %d"
                            .formatted(value, value.dim(0), key, key.dim(0)),
                    "Give each value its key.");
        }
        int heads = spec.numHeads();
        List<WeightFacts> weights = new ArrayList<>();
        projection("query", query.last(), Shape.of(heads, spec.keyDim()), spec, weights);
        projection("key", key.last(), Shape.of(heads, spec.keyDim()), spec, weights);
        projection("value", value.last(), Shape.of(heads, spec.valueDim()), spec, weights);
        weights.add(
                WeightFacts.kernel(
                        "attention_output_kernel", Shape.of(heads, spec.valueDim(), query.last())));
        if (spec.useBias()) {
            weights.add(WeightFacts.zeros("attention_output_bias", Shape.of(query.last())));
        }
        return new Inference.Known(new LayerFacts(query, weights, flops(spec, query, value, key)));
    }

    private static void projection(
            String name,
            int from,
            Shape heads,
            MultiHeadAttentionSpec spec,
            List<WeightFacts> weights) {
        Shape kernel = Shape.of(from, heads.dim(0), heads.dim(1));
        weights.add(WeightFacts.kernel(name + "_kernel", kernel));
        if (spec.useBias()) {
            weights.add(WeightFacts.zeros(name + "_bias", heads));
        }
    }

    /** The four projections, their biases, the products with keys and with values. */
    private static long flops(MultiHeadAttentionSpec spec, Shape query, Shape value, Shape key) {
        long keys = Counts.product(spec.numHeads(), spec.keyDim());
        long values = Counts.product(spec.numHeads(), spec.valueDim());
        long bias = spec.useBias() ? 1 : 0;
        return Counts.sum(
                Counts.product(query.dim(0), keys, Counts.sum(2L * query.last(), bias)),
                Counts.product(key.dim(0), keys, Counts.sum(2L * key.last(), bias)),
                Counts.product(value.dim(0), values, Counts.sum(2L * value.last(), bias)),
                Counts.product(query.count(), Counts.sum(Counts.product(2, values), bias)),
                Counts.product(2, query.dim(0), key.dim(0), Counts.sum(keys, values)));
    }

    static Inference positionEmbedding(PositionEmbeddingSpec spec, Shape input) {
        if (input.rank() != 2) {
            return new Inference.WrongRank(SEQUENCE, REMEDY);
        }
        return new Inference.Known(
                new LayerFacts(
                        input, List.of(WeightFacts.kernel("embeddings", input)), input.count()));
    }

    static Inference classToken(ClassTokenSpec spec, Shape input) {
        if (input.rank() != 2) {
            return new Inference.WrongRank(SEQUENCE, REMEDY);
        }
        if (input.dim(0) == Integer.MAX_VALUE) {
            return new Inference.Unknown();
        }
        WeightFacts token =
                new WeightFacts(
                        "class_token",
                        Shape.of(1, input.last()),
                        new InitializerSpec.RandomNormal(0, 0.02),
                        WeightFacts.Role.TRAINED);
        Shape output = Shape.of(input.dim(0) + 1, input.last());
        return new Inference.Known(new LayerFacts(output, List.of(token), 0));
    }

    static Inference takeToken(TakeTokenSpec spec, Shape input) {
        if (input.rank() != 2) {
            return new Inference.WrongRank(SEQUENCE, REMEDY);
        }
        int positions = input.dim(0);
        if (spec.index() < -positions || spec.index() >= positions) {
            return new Inference.DoesNotFit(
                    "index",
                    "index " + spec.index(),
                    "Use one from 0 to %d, or from -%d to -1.".formatted(positions - 1, positions));
        }
        return new Inference.Known(LayerFacts.withoutWeights(Shape.of(input.last()), 0));
    }
}
