package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

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
import org.layerwright.processor.model.layer.UpSampling2DSpec;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;

import java.util.HashMap;
import java.util.Map;

/** Which emitter writes which layer. */
public final class LayerEmitters {
    private static final Map<Class<?>, LayerEmitter<LayerSpec>> EMITTERS = new HashMap<>();

    static {
        add(AveragePooling2DSpec.class, new AveragePooling2DEmitter());
        add(BatchNormalizationSpec.class, new BatchNormalizationEmitter());
        add(Conv2DSpec.class, new Conv2DEmitter());
        add(Conv2DTransposeSpec.class, new Conv2DTransposeEmitter());
        add(Cropping2DSpec.class, new Cropping2DEmitter());
        add(DenseSpec.class, new DenseEmitter());
        add(DepthwiseConv2DSpec.class, new DepthwiseConv2DEmitter());
        add(DropoutSpec.class, new DropoutEmitter());
        add(FlattenSpec.class, new FlattenEmitter());
        add(GlobalAveragePooling2DSpec.class, new GlobalAveragePooling2DEmitter());
        add(GlobalMaxPooling2DSpec.class, new GlobalMaxPooling2DEmitter());
        add(MaxPooling2DSpec.class, new MaxPooling2DEmitter());
        add(PerImageStandardizationSpec.class, new PerImageStandardizationEmitter());
        add(RescalingSpec.class, new RescalingEmitter());
        add(ResizingSpec.class, new ResizingEmitter());
        add(SeparableConv2DSpec.class, new SeparableConv2DEmitter());
        add(UpSampling2DSpec.class, new UpSampling2DEmitter());
        add(ZeroPadding2DSpec.class, new ZeroPadding2DEmitter());
    }

    private LayerEmitters() {}

    private static <S extends LayerSpec> void add(Class<S> type, LayerEmitter<S> emitter) {
        EMITTERS.put(
                type,
                new LayerEmitter<>() {
                    @Override
                    public String describe(LayerSpec spec) {
                        return emitter.describe(type.cast(spec));
                    }

                    @Override
                    public CodeBlock value(LayerSpec spec, LayerParagraph paragraph) {
                        return emitter.value(type.cast(spec), paragraph);
                    }
                });
    }

    public static LayerEmitter<LayerSpec> of(LayerSpec spec) {
        LayerEmitter<LayerSpec> emitter = EMITTERS.get(spec.getClass());
        if (emitter == null) {
            throw new IllegalStateException("no emitter for " + spec.getClass());
        }
        return emitter;
    }
}
