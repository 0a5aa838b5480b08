package org.layerwright.processor.model.layer;

import static java.util.Map.entry;

import org.layerwright.dsl.layer.Activation;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.AlphaDropout;
import org.layerwright.dsl.layer.Average;
import org.layerwright.dsl.layer.AveragePooling2D;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.ClassToken;
import org.layerwright.dsl.layer.Concatenate;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Conv2DTranspose;
import org.layerwright.dsl.layer.Cropping2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.DepthwiseConv2D;
import org.layerwright.dsl.layer.Dot;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.ELU;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.GaussianDropout;
import org.layerwright.dsl.layer.GaussianNoise;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.GlobalMaxPooling2D;
import org.layerwright.dsl.layer.Glu;
import org.layerwright.dsl.layer.GroupNormalization;
import org.layerwright.dsl.layer.LayerNormalization;
import org.layerwright.dsl.layer.LeakyReLU;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Maximum;
import org.layerwright.dsl.layer.Minimum;
import org.layerwright.dsl.layer.MultiHeadAttention;
import org.layerwright.dsl.layer.Multiply;
import org.layerwright.dsl.layer.Normalization;
import org.layerwright.dsl.layer.PReLU;
import org.layerwright.dsl.layer.PerImageStandardization;
import org.layerwright.dsl.layer.Permute;
import org.layerwright.dsl.layer.PositionEmbedding;
import org.layerwright.dsl.layer.RMSNormalization;
import org.layerwright.dsl.layer.ReLU;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Reshape;
import org.layerwright.dsl.layer.Resizing;
import org.layerwright.dsl.layer.SeparableConv2D;
import org.layerwright.dsl.layer.Softmax;
import org.layerwright.dsl.layer.SpatialDropout2D;
import org.layerwright.dsl.layer.Subtract;
import org.layerwright.dsl.layer.TakeToken;
import org.layerwright.dsl.layer.UnitNormalization;
import org.layerwright.dsl.layer.UpSampling2D;
import org.layerwright.dsl.layer.ZeroPadding2D;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.function.Function;

/** Which annotation is which layer. */
public final class LayerCatalog {
    private static final Map<Class<? extends Annotation>, Function<AnnotationDecl, LayerSpec>>
            LAYERS =
                    Map.ofEntries(
                            entry(Activation.class, ActivationSpec::of),
                            entry(Add.class, AddSpec::of),
                            entry(AlphaDropout.class, AlphaDropoutSpec::of),
                            entry(Average.class, AverageSpec::of),
                            entry(AveragePooling2D.class, AveragePooling2DSpec::of),
                            entry(BatchNormalization.class, BatchNormalizationSpec::of),
                            entry(ClassToken.class, ClassTokenSpec::of),
                            entry(Concatenate.class, ConcatenateSpec::of),
                            entry(Conv2D.class, Conv2DSpec::of),
                            entry(Conv2DTranspose.class, Conv2DTransposeSpec::of),
                            entry(Cropping2D.class, Cropping2DSpec::of),
                            entry(Dense.class, DenseSpec::of),
                            entry(DepthwiseConv2D.class, DepthwiseConv2DSpec::of),
                            entry(Dot.class, DotSpec::of),
                            entry(Dropout.class, DropoutSpec::of),
                            entry(ELU.class, ELUSpec::of),
                            entry(Flatten.class, FlattenSpec::of),
                            entry(GaussianDropout.class, GaussianDropoutSpec::of),
                            entry(GaussianNoise.class, GaussianNoiseSpec::of),
                            entry(GlobalAveragePooling2D.class, GlobalAveragePooling2DSpec::of),
                            entry(GlobalMaxPooling2D.class, GlobalMaxPooling2DSpec::of),
                            entry(Glu.class, GluSpec::of),
                            entry(GroupNormalization.class, GroupNormalizationSpec::of),
                            entry(LayerNormalization.class, LayerNormalizationSpec::of),
                            entry(LeakyReLU.class, LeakyReLUSpec::of),
                            entry(Maximum.class, MaximumSpec::of),
                            entry(MaxPooling2D.class, MaxPooling2DSpec::of),
                            entry(Minimum.class, MinimumSpec::of),
                            entry(MultiHeadAttention.class, MultiHeadAttentionSpec::of),
                            entry(Multiply.class, MultiplySpec::of),
                            entry(Normalization.class, NormalizationSpec::of),
                            entry(PerImageStandardization.class, PerImageStandardizationSpec::of),
                            entry(Permute.class, PermuteSpec::of),
                            entry(PositionEmbedding.class, PositionEmbeddingSpec::of),
                            entry(PReLU.class, PReLUSpec::of),
                            entry(ReLU.class, ReLUSpec::of),
                            entry(Rescaling.class, RescalingSpec::of),
                            entry(Reshape.class, ReshapeSpec::of),
                            entry(Resizing.class, ResizingSpec::of),
                            entry(RMSNormalization.class, RMSNormalizationSpec::of),
                            entry(SeparableConv2D.class, SeparableConv2DSpec::of),
                            entry(Softmax.class, SoftmaxSpec::of),
                            entry(SpatialDropout2D.class, SpatialDropout2DSpec::of),
                            entry(Subtract.class, SubtractSpec::of),
                            entry(TakeToken.class, TakeTokenSpec::of),
                            entry(UnitNormalization.class, UnitNormalizationSpec::of),
                            entry(UpSampling2D.class, UpSampling2DSpec::of),
                            entry(ZeroPadding2D.class, ZeroPadding2DSpec::of));

    public static final Catalog<LayerSpec> CATALOG = new Catalog<>(LAYERS);

    private LayerCatalog() {}
}
