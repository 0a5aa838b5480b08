package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.AddSpec;
import org.layerwright.processor.model.layer.AverageSpec;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.layer.ClassTokenSpec;
import org.layerwright.processor.model.layer.ConcatenateSpec;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.DotSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.FlattenSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.MaximumSpec;
import org.layerwright.processor.model.layer.MinimumSpec;
import org.layerwright.processor.model.layer.MultiHeadAttentionSpec;
import org.layerwright.processor.model.layer.MultiplySpec;
import org.layerwright.processor.model.layer.PerImageStandardizationSpec;
import org.layerwright.processor.model.layer.PositionEmbeddingSpec;
import org.layerwright.processor.model.layer.RescalingSpec;
import org.layerwright.processor.model.layer.SubtractSpec;
import org.layerwright.processor.model.layer.TakeTokenSpec;
import org.layerwright.processor.model.layer.UnknownSpec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which shape function belongs to which layer. */
final class LayerShapes {
    private static final Map<Class<?>, LayerShape<LayerSpec>> SHAPES = new HashMap<>();

    static {
        many(AddSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        many(AverageSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        one(BatchNormalizationSpec.class, ElementwiseShapes::batchNormalization);
        one(ClassTokenSpec.class, SequenceShapes::classToken);
        many(ConcatenateSpec.class, MergeShapes::concatenate);
        one(Conv2DSpec.class, WindowShapes::conv2D);
        one(DenseSpec.class, DenseShapes::dense);
        many(DotSpec.class, MergeShapes::dot);
        one(DropoutSpec.class, ElementwiseShapes::dropout);
        one(FlattenSpec.class, DenseShapes::flatten);
        one(MaxPooling2DSpec.class, WindowShapes::maxPooling2D);
        many(MaximumSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        many(MinimumSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        many(MultiHeadAttentionSpec.class, SequenceShapes::multiHeadAttention);
        many(MultiplySpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        one(PerImageStandardizationSpec.class, ElementwiseShapes::perImageStandardization);
        one(PositionEmbeddingSpec.class, SequenceShapes::positionEmbedding);
        one(RescalingSpec.class, ElementwiseShapes::rescaling);
        many(SubtractSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        one(TakeTokenSpec.class, SequenceShapes::takeToken);
        many(UnknownSpec.class, (spec, inputs) -> new Inference.Unknown());
    }

    private LayerShapes() {}

    private static <S extends LayerSpec> void one(Class<S> type, LayerShape.OfOne<S> shape) {
        many(type, (spec, inputs) -> shape.infer(spec, inputs.get(0)));
    }

    private static <S extends LayerSpec> void many(Class<S> type, LayerShape<S> shape) {
        SHAPES.put(type, (spec, inputs) -> shape.infer(type.cast(spec), inputs));
    }

    static Inference infer(LayerSpec spec, List<Shape> inputs) {
        LayerShape<LayerSpec> shape = SHAPES.get(spec.getClass());
        if (shape == null) {
            throw new IllegalStateException("no shape function for " + spec.getClass());
        }
        return spec.arity().allows(inputs.size())
                ? shape.infer(spec, inputs)
                : new Inference.Unknown();
    }
}
