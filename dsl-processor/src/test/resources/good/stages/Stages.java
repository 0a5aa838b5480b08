package stages;

import static org.layerwright.dsl.augment.FillMode.CONSTANT;
import static org.layerwright.dsl.augment.FillMode.NEAREST;
import static org.layerwright.dsl.augment.FillMode.WRAP;

import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.augment.FlipMode;
import org.layerwright.dsl.augment.Interpolation;
import org.layerwright.dsl.augment.RandomFlip;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.dsl.augment.Step;

/** Steps that fill the border differently cannot share a resampling. */
@SuppressWarnings({"layerwright:flip-vertical", "layerwright:rotation-far"})
@Augmentation
public interface Stages {
    @RandomRotation(0.1)
    Step turn();

    @RandomZoom(height = 0.2)
    Step shrink();

    @RandomRotation(value = {-0.25, 0.5}, fillMode = CONSTANT, fillValue = 127.5)
    Step grey();

    @RandomFlip(FlipMode.HORIZONTAL)
    Step mirror();

    @RandomZoom(
            height = {-0.5, 0},
            width = 0.25,
            fillMode = WRAP)
    Step grow();

    @RandomRotation(value = 0, fillMode = WRAP, interpolation = Interpolation.NEAREST)
    Step still();

    @RandomRotation(value = 0.5, interpolation = Interpolation.NEAREST)
    Step coarse();

    @RandomRotation(value = 1, fillMode = NEAREST)
    Step spin();

    @RandomFlip(FlipMode.VERTICAL)
    Step upsideDown();
}
