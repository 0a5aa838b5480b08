package org.layerwright.samples.clothing;

import static org.layerwright.dsl.augment.FillMode.NEAREST;
import static org.layerwright.dsl.augment.FlipMode.HORIZONTAL;

import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.augment.RandomFlip;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.dsl.augment.Step;

/**
 * Mirrored, tilted by up to 18 degrees, nearer or farther; the plain background goes on outside.
 */
@Augmentation
public interface ClothingAugmentation {
    @RandomFlip(HORIZONTAL)
    Step flip();

    @RandomRotation(value = 0.05, fillMode = NEAREST)
    Step tilt();

    @RandomZoom(
            height = {-0.15, 0.15},
            fillMode = NEAREST)
    Step zoom();
}
