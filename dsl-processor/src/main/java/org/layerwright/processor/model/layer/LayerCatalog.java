package org.layerwright.processor.model.layer;

import static java.util.Map.entry;

import org.layerwright.dsl.layer.AveragePooling2D;
import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Conv2DTranspose;
import org.layerwright.dsl.layer.Cropping2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.DepthwiseConv2D;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.GlobalAveragePooling2D;
import org.layerwright.dsl.layer.GlobalMaxPooling2D;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.PerImageStandardization;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Resizing;
import org.layerwright.dsl.layer.SeparableConv2D;
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
                            entry(AveragePooling2D.class, AveragePooling2DSpec::of),
                            entry(BatchNormalization.class, BatchNormalizationSpec::of),
                            entry(Conv2D.class, Conv2DSpec::of),
                            entry(Conv2DTranspose.class, Conv2DTransposeSpec::of),
                            entry(Cropping2D.class, Cropping2DSpec::of),
                            entry(Dense.class, DenseSpec::of),
                            entry(DepthwiseConv2D.class, DepthwiseConv2DSpec::of),
                            entry(Dropout.class, DropoutSpec::of),
                            entry(Flatten.class, FlattenSpec::of),
                            entry(GlobalAveragePooling2D.class, GlobalAveragePooling2DSpec::of),
                            entry(GlobalMaxPooling2D.class, GlobalMaxPooling2DSpec::of),
                            entry(MaxPooling2D.class, MaxPooling2DSpec::of),
                            entry(PerImageStandardization.class, PerImageStandardizationSpec::of),
                            entry(Rescaling.class, RescalingSpec::of),
                            entry(Resizing.class, ResizingSpec::of),
                            entry(SeparableConv2D.class, SeparableConv2DSpec::of),
                            entry(UpSampling2D.class, UpSampling2DSpec::of),
                            entry(ZeroPadding2D.class, ZeroPadding2DSpec::of));

    public static final Catalog<LayerSpec> CATALOG = new Catalog<>(LAYERS);

    private LayerCatalog() {}
}
