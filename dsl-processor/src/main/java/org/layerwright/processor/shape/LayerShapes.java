package org.layerwright.processor.shape;

import org.layerwright.processor.model.BatchNormalizationSpec;
import org.layerwright.processor.model.Conv2DSpec;
import org.layerwright.processor.model.DenseSpec;
import org.layerwright.processor.model.DropoutSpec;
import org.layerwright.processor.model.FlattenSpec;
import org.layerwright.processor.model.LayerSpec;
import org.layerwright.processor.model.MaxPooling2DSpec;
import org.layerwright.processor.model.PerImageStandardizationSpec;
import org.layerwright.processor.model.RescalingSpec;
import org.layerwright.processor.model.UnknownSpec;

import java.util.HashMap;
import java.util.Map;

/** Which shape function belongs to which layer. */
final class LayerShapes {
    private static final Map<Class<?>, LayerShape<LayerSpec>> SHAPES = new HashMap<>();

    static {
        add(BatchNormalizationSpec.class, ElementwiseShapes::batchNormalization);
        add(Conv2DSpec.class, WindowShapes::conv2D);
        add(DenseSpec.class, DenseShapes::dense);
        add(DropoutSpec.class, ElementwiseShapes::dropout);
        add(FlattenSpec.class, DenseShapes::flatten);
        add(MaxPooling2DSpec.class, WindowShapes::maxPooling2D);
        add(PerImageStandardizationSpec.class, ElementwiseShapes::perImageStandardization);
        add(RescalingSpec.class, ElementwiseShapes::rescaling);
        add(UnknownSpec.class, (spec, input) -> new Inference.Unknown());
    }

    private LayerShapes() {}

    private static <S extends LayerSpec> void add(Class<S> type, LayerShape<S> shape) {
        SHAPES.put(type, (spec, input) -> shape.infer(type.cast(spec), input));
    }

    static Inference infer(LayerSpec spec, Shape input) {
        LayerShape<LayerSpec> shape = SHAPES.get(spec.getClass());
        if (shape == null) {
            throw new IllegalStateException("no shape function for " + spec.getClass());
        }
        return shape.infer(spec, input);
    }
}
