package org.layerwright.processor.model;

import org.layerwright.dsl.augment.FillMode;
import org.layerwright.dsl.augment.Interpolation;
import org.layerwright.processor.decl.AnnotationDecl;

/** How a geometric step reads the image it transforms. */
public record Sampling(FillMode fillMode, Interpolation interpolation, double fillValue) {

    /** The cheapest, for steps that need nothing filled or interpolated. */
    public static final Sampling EXACT = new Sampling(FillMode.REFLECT, Interpolation.NEAREST, 0);

    static Sampling of(AnnotationDecl written) {
        return new Sampling(
                written.constant("fillMode", FillMode.class),
                written.constant("interpolation", Interpolation.class),
                written.real("fillValue"));
    }
}
