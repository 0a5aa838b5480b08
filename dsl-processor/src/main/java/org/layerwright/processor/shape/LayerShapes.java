package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.ActivationSpec;
import org.layerwright.processor.model.layer.AddSpec;
import org.layerwright.processor.model.layer.AlphaDropoutSpec;
import org.layerwright.processor.model.layer.AveragePooling2DSpec;
import org.layerwright.processor.model.layer.AverageSpec;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.layer.ClassTokenSpec;
import org.layerwright.processor.model.layer.ConcatenateSpec;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Conv2DTransposeSpec;
import org.layerwright.processor.model.layer.Cropping2DSpec;
import org.layerwright.processor.model.layer.CustomSpec;
import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.DotSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.ELUSpec;
import org.layerwright.processor.model.layer.FlattenSpec;
import org.layerwright.processor.model.layer.GaussianDropoutSpec;
import org.layerwright.processor.model.layer.GaussianNoiseSpec;
import org.layerwright.processor.model.layer.GlobalAveragePooling2DSpec;
import org.layerwright.processor.model.layer.GlobalMaxPooling2DSpec;
import org.layerwright.processor.model.layer.GluSpec;
import org.layerwright.processor.model.layer.GroupNormalizationSpec;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerNormalizationSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.LeakyReLUSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.MaximumSpec;
import org.layerwright.processor.model.layer.MinimumSpec;
import org.layerwright.processor.model.layer.MultiHeadAttentionSpec;
import org.layerwright.processor.model.layer.MultiplySpec;
import org.layerwright.processor.model.layer.NormalizationSpec;
import org.layerwright.processor.model.layer.PReLUSpec;
import org.layerwright.processor.model.layer.PerImageStandardizationSpec;
import org.layerwright.processor.model.layer.PermuteSpec;
import org.layerwright.processor.model.layer.PositionEmbeddingSpec;
import org.layerwright.processor.model.layer.RMSNormalizationSpec;
import org.layerwright.processor.model.layer.ReLUSpec;
import org.layerwright.processor.model.layer.RescalingSpec;
import org.layerwright.processor.model.layer.ReshapeSpec;
import org.layerwright.processor.model.layer.ResizingSpec;
import org.layerwright.processor.model.layer.SeparableConv2DSpec;
import org.layerwright.processor.model.layer.SoftmaxSpec;
import org.layerwright.processor.model.layer.SpatialDropout2DSpec;
import org.layerwright.processor.model.layer.SubtractSpec;
import org.layerwright.processor.model.layer.TakeTokenSpec;
import org.layerwright.processor.model.layer.UnitNormalizationSpec;
import org.layerwright.processor.model.layer.UnknownSpec;
import org.layerwright.processor.model.layer.UpSampling2DSpec;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which shape function belongs to which layer. */
final class LayerShapes {
    private static final Map<Class<?>, LayerShape<LayerSpec>> SHAPES = new HashMap<>();

    static {
        one(ActivationSpec.class, ElementwiseShapes::activation);
        many(AddSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        one(AlphaDropoutSpec.class, ElementwiseShapes::alphaDropout);
        one(AveragePooling2DSpec.class, WindowShapes::averagePooling2D);
        many(AverageSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        one(BatchNormalizationSpec.class, NormalizationShapes::batch);
        one(ClassTokenSpec.class, SequenceShapes::classToken);
        many(ConcatenateSpec.class, MergeShapes::concatenate);
        one(Conv2DSpec.class, ConvolutionShapes::conv2D);
        one(Conv2DTransposeSpec.class, ConvolutionShapes::conv2DTranspose);
        one(Cropping2DSpec.class, ResamplingShapes::cropping2D);
        many(CustomSpec.class, CustomShapes::custom);
        one(DenseSpec.class, DenseShapes::dense);
        one(DepthwiseConv2DSpec.class, ConvolutionShapes::depthwiseConv2D);
        many(DotSpec.class, MergeShapes::dot);
        one(DropoutSpec.class, ElementwiseShapes::dropout);
        one(ELUSpec.class, ElementwiseShapes::elu);
        one(FlattenSpec.class, DenseShapes::flatten);
        one(GaussianDropoutSpec.class, ElementwiseShapes::gaussianDropout);
        one(GaussianNoiseSpec.class, ElementwiseShapes::gaussianNoise);
        one(GlobalAveragePooling2DSpec.class, WindowShapes::globalAveragePooling2D);
        one(GlobalMaxPooling2DSpec.class, WindowShapes::globalMaxPooling2D);
        one(GluSpec.class, ElementwiseShapes::glu);
        one(GroupNormalizationSpec.class, NormalizationShapes::group);
        many(InputSpec.class, LayerShapes::input);
        one(LayerNormalizationSpec.class, NormalizationShapes::layer);
        one(LeakyReLUSpec.class, ElementwiseShapes::leakyReLU);
        many(MaximumSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        one(MaxPooling2DSpec.class, WindowShapes::maxPooling2D);
        many(MinimumSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        many(MultiHeadAttentionSpec.class, SequenceShapes::multiHeadAttention);
        many(MultiplySpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        one(NormalizationSpec.class, NormalizationShapes::normalization);
        one(PerImageStandardizationSpec.class, NormalizationShapes::perImageStandardization);
        one(PermuteSpec.class, ArrangementShapes::permute);
        one(PositionEmbeddingSpec.class, SequenceShapes::positionEmbedding);
        one(PReLUSpec.class, ElementwiseShapes::prelu);
        one(ReLUSpec.class, ElementwiseShapes::relu);
        one(RescalingSpec.class, ElementwiseShapes::rescaling);
        one(ReshapeSpec.class, ArrangementShapes::reshape);
        one(ResizingSpec.class, ResamplingShapes::resizing);
        one(RMSNormalizationSpec.class, NormalizationShapes::rms);
        one(SeparableConv2DSpec.class, ConvolutionShapes::separableConv2D);
        one(SoftmaxSpec.class, ElementwiseShapes::softmax);
        one(SpatialDropout2DSpec.class, ElementwiseShapes::spatialDropout2D);
        many(SubtractSpec.class, (spec, inputs) -> MergeShapes.elementwise(inputs));
        one(TakeTokenSpec.class, SequenceShapes::takeToken);
        one(UnitNormalizationSpec.class, NormalizationShapes::unit);
        many(UnknownSpec.class, (spec, inputs) -> new Inference.Unknown());
        one(UpSampling2DSpec.class, ResamplingShapes::upSampling2D);
        one(ZeroPadding2DSpec.class, ResamplingShapes::zeroPadding2D);
    }

    private LayerShapes() {}

    private static Inference input(InputSpec spec, List<Shape> none) {
        return spec.sizes().stream().allMatch(size -> size > 0)
                ? new Inference.Known(LayerFacts.withoutWeights(new Shape(spec.sizes()), 0))
                : new Inference.Unknown();
    }

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
