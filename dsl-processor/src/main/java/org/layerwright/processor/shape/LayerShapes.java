package org.layerwright.processor.shape;

import org.layerwright.processor.model.layer.AveragePooling2DSpec;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.Conv2DTransposeSpec;
import org.layerwright.processor.model.layer.Cropping2DSpec;
import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.DepthwiseConv2DSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.FlattenSpec;
import org.layerwright.processor.model.layer.GlobalAveragePooling2DSpec;
import org.layerwright.processor.model.layer.GlobalMaxPooling2DSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.PerImageStandardizationSpec;
import org.layerwright.processor.model.layer.RescalingSpec;
import org.layerwright.processor.model.layer.ResizingSpec;
import org.layerwright.processor.model.layer.SeparableConv2DSpec;
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
        one(AveragePooling2DSpec.class, WindowShapes::averagePooling2D);
        one(BatchNormalizationSpec.class, ElementwiseShapes::batchNormalization);
        one(Conv2DSpec.class, ConvolutionShapes::conv2D);
        one(Conv2DTransposeSpec.class, ConvolutionShapes::conv2DTranspose);
        one(Cropping2DSpec.class, ResamplingShapes::cropping2D);
        one(DenseSpec.class, DenseShapes::dense);
        one(DepthwiseConv2DSpec.class, ConvolutionShapes::depthwiseConv2D);
        one(DropoutSpec.class, ElementwiseShapes::dropout);
        one(FlattenSpec.class, DenseShapes::flatten);
        one(GlobalAveragePooling2DSpec.class, WindowShapes::globalAveragePooling2D);
        one(GlobalMaxPooling2DSpec.class, WindowShapes::globalMaxPooling2D);
        one(MaxPooling2DSpec.class, WindowShapes::maxPooling2D);
        one(PerImageStandardizationSpec.class, ElementwiseShapes::perImageStandardization);
        one(RescalingSpec.class, ElementwiseShapes::rescaling);
        one(ResizingSpec.class, ResamplingShapes::resizing);
        one(SeparableConv2DSpec.class, ConvolutionShapes::separableConv2D);
        one(UpSampling2DSpec.class, ResamplingShapes::upSampling2D);
        one(ZeroPadding2DSpec.class, ResamplingShapes::zeroPadding2D);
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
