package org.layerwright.processor.shape;

import org.layerwright.dsl.layer.ResizeMethod;
import org.layerwright.processor.model.layer.Cropping2DSpec;
import org.layerwright.processor.model.layer.ResizingSpec;
import org.layerwright.processor.model.layer.Sides;
import org.layerwright.processor.model.layer.UpSampling2DSpec;
import org.layerwright.processor.model.layer.ZeroPadding2DSpec;

import java.util.Map;

/** Layers that give an image another size and keep its channels. */
final class ResamplingShapes {
    /** A multiply-add for each pixel that has a share in a value. */
    private static final Map<ResizeMethod, Integer> FLOPS =
            Map.of(
                    ResizeMethod.NEAREST, 0,
                    ResizeMethod.BILINEAR, 2 * 4,
                    ResizeMethod.BICUBIC, 2 * 16);

    private ResamplingShapes() {}

    static Inference zeroPadding2D(ZeroPadding2DSpec spec, Shape input) {
        Sides sides = spec.padding();
        return negative(sides)
                ? new Inference.Unknown()
                : Images.image(
                        input,
                        image ->
                                Images.sized(
                                        "padding",
                                        "padding " + sides,
                                        image.dim(0) + rows(sides),
                                        image.dim(1) + columns(sides),
                                        image.last(),
                                        output -> LayerFacts.withoutWeights(output, 0)));
    }

    static Inference cropping2D(Cropping2DSpec spec, Shape input) {
        Sides sides = spec.cropping();
        return negative(sides)
                ? new Inference.Unknown()
                : Images.image(
                        input,
                        image -> {
                            long height = image.dim(0) - rows(sides);
                            long width = image.dim(1) - columns(sides);
                            return height < 1 || width < 1
                                    ? new Inference.DoesNotFit(
                                            "cropping",
                                            "cropping " + sides,
                                            "Leave at least one row and one column.")
                                    : new Inference.Known(
                                            LayerFacts.withoutWeights(
                                                    Shape.of(
                                                            (int) height,
                                                            (int) width,
                                                            image.last()),
                                                    0));
                        });
    }

    static Inference upSampling2D(UpSampling2DSpec spec, Shape input) {
        return WindowShapes.positive(spec.size())
                ? Images.image(
                        input,
                        image ->
                                Images.sized(
                                        "size",
                                        "size " + spec.size(),
                                        (long) image.dim(0) * spec.size().height(),
                                        (long) image.dim(1) * spec.size().width(),
                                        image.last(),
                                        output -> resized(output, spec.interpolation())))
                : new Inference.Unknown();
    }

    static Inference resizing(ResizingSpec spec, Shape input) {
        return spec.height() < 1 || spec.width() < 1
                ? new Inference.Unknown()
                : Images.image(
                        input,
                        image ->
                                new Inference.Known(
                                        resized(
                                                Shape.of(spec.height(), spec.width(), image.last()),
                                                spec.interpolation())));
    }

    private static LayerFacts resized(Shape output, ResizeMethod method) {
        return LayerFacts.withoutWeights(
                output, Counts.product(FLOPS.getOrDefault(method, 0), output.count()));
    }

    private static boolean negative(Sides sides) {
        return sides.top() < 0 || sides.bottom() < 0 || sides.left() < 0 || sides.right() < 0;
    }

    private static long rows(Sides sides) {
        return (long) sides.top() + sides.bottom();
    }

    private static long columns(Sides sides) {
        return (long) sides.left() + sides.right();
    }
}
