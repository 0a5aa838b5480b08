package org.layerwright.processor.model.layer;

import static java.util.Map.entry;

import org.layerwright.dsl.layer.BatchNormalization;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.PerImageStandardization;
import org.layerwright.dsl.layer.Rescaling;
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
                            entry(BatchNormalization.class, BatchNormalizationSpec::of),
                            entry(Conv2D.class, Conv2DSpec::of),
                            entry(Dense.class, DenseSpec::of),
                            entry(Dropout.class, DropoutSpec::of),
                            entry(Flatten.class, FlattenSpec::of),
                            entry(MaxPooling2D.class, MaxPooling2DSpec::of),
                            entry(PerImageStandardization.class, PerImageStandardizationSpec::of),
                            entry(Rescaling.class, RescalingSpec::of));

    public static final Catalog<LayerSpec> CATALOG = new Catalog<>(LAYERS);

    private LayerCatalog() {}
}
