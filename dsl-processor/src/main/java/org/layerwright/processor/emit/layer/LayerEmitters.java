package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

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

import java.util.HashMap;
import java.util.Map;

/** Which emitter writes which layer. */
public final class LayerEmitters {
    private static final Map<Class<?>, LayerEmitter<LayerSpec>> EMITTERS = new HashMap<>();

    static {
        add(AddSpec.class, new ElementwiseMergeEmitter<>("add"));
        add(AverageSpec.class, new ElementwiseMergeEmitter<>("average"));
        add(BatchNormalizationSpec.class, new BatchNormalizationEmitter());
        add(ClassTokenSpec.class, new ClassTokenEmitter());
        add(ConcatenateSpec.class, new ConcatenateEmitter());
        add(Conv2DSpec.class, new Conv2DEmitter());
        add(DenseSpec.class, new DenseEmitter());
        add(DotSpec.class, new DotEmitter());
        add(DropoutSpec.class, new DropoutEmitter());
        add(FlattenSpec.class, new FlattenEmitter());
        add(MaxPooling2DSpec.class, new MaxPooling2DEmitter());
        add(MaximumSpec.class, new ElementwiseMergeEmitter<>("maximum"));
        add(MinimumSpec.class, new ElementwiseMergeEmitter<>("minimum"));
        add(MultiHeadAttentionSpec.class, new MultiHeadAttentionEmitter());
        add(MultiplySpec.class, new ElementwiseMergeEmitter<>("multiply"));
        add(PerImageStandardizationSpec.class, new PerImageStandardizationEmitter());
        add(PositionEmbeddingSpec.class, new PositionEmbeddingEmitter());
        add(RescalingSpec.class, new RescalingEmitter());
        add(SubtractSpec.class, new ElementwiseMergeEmitter<>("subtract"));
        add(TakeTokenSpec.class, new TakeTokenEmitter());
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
