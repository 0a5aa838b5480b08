package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;

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
import org.layerwright.processor.model.layer.UpSampling2DSpec;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;

import java.util.HashMap;
import java.util.Map;

/** Which emitter writes which layer. */
public final class LayerEmitters {
    private static final Map<Class<?>, LayerEmitter<LayerSpec>> EMITTERS = new HashMap<>();

    static {
        add(ActivationSpec.class, new ActivationEmitter());
        add(AddSpec.class, new ElementwiseMergeEmitter<>("add"));
        add(AlphaDropoutSpec.class, new AlphaDropoutEmitter());
        add(AveragePooling2DSpec.class, new AveragePooling2DEmitter());
        add(AverageSpec.class, new ElementwiseMergeEmitter<>("average"));
        add(BatchNormalizationSpec.class, new BatchNormalizationEmitter());
        add(ClassTokenSpec.class, new ClassTokenEmitter());
        add(ConcatenateSpec.class, new ConcatenateEmitter());
        add(Conv2DSpec.class, new Conv2DEmitter());
        add(Conv2DTransposeSpec.class, new Conv2DTransposeEmitter());
        add(Cropping2DSpec.class, new Cropping2DEmitter());
        add(CustomSpec.class, new CustomEmitter());
        add(DenseSpec.class, new DenseEmitter());
        add(DepthwiseConv2DSpec.class, new DepthwiseConv2DEmitter());
        add(DotSpec.class, new DotEmitter());
        add(DropoutSpec.class, new DropoutEmitter());
        add(ELUSpec.class, new ELUEmitter());
        add(FlattenSpec.class, new FlattenEmitter());
        add(GaussianDropoutSpec.class, new GaussianDropoutEmitter());
        add(GaussianNoiseSpec.class, new GaussianNoiseEmitter());
        add(GlobalAveragePooling2DSpec.class, new GlobalAveragePooling2DEmitter());
        add(GlobalMaxPooling2DSpec.class, new GlobalMaxPooling2DEmitter());
        add(GluSpec.class, new GluEmitter());
        add(GroupNormalizationSpec.class, new GroupNormalizationEmitter());
        add(LayerNormalizationSpec.class, new LayerNormalizationEmitter());
        add(LeakyReLUSpec.class, new LeakyReLUEmitter());
        add(MaximumSpec.class, new ElementwiseMergeEmitter<>("maximum"));
        add(MaxPooling2DSpec.class, new MaxPooling2DEmitter());
        add(MinimumSpec.class, new ElementwiseMergeEmitter<>("minimum"));
        add(MultiHeadAttentionSpec.class, new MultiHeadAttentionEmitter());
        add(MultiplySpec.class, new ElementwiseMergeEmitter<>("multiply"));
        add(NormalizationSpec.class, new NormalizationEmitter());
        add(PerImageStandardizationSpec.class, new PerImageStandardizationEmitter());
        add(PermuteSpec.class, new PermuteEmitter());
        add(PositionEmbeddingSpec.class, new PositionEmbeddingEmitter());
        add(PReLUSpec.class, new PReLUEmitter());
        add(ReLUSpec.class, new ReLUEmitter());
        add(RescalingSpec.class, new RescalingEmitter());
        add(ReshapeSpec.class, new ReshapeEmitter());
        add(ResizingSpec.class, new ResizingEmitter());
        add(RMSNormalizationSpec.class, new RMSNormalizationEmitter());
        add(SeparableConv2DSpec.class, new SeparableConv2DEmitter());
        add(SoftmaxSpec.class, new SoftmaxEmitter());
        add(SpatialDropout2DSpec.class, new SpatialDropout2DEmitter());
        add(SubtractSpec.class, new ElementwiseMergeEmitter<>("subtract"));
        add(TakeTokenSpec.class, new TakeTokenEmitter());
        add(UnitNormalizationSpec.class, new UnitNormalizationEmitter());
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
