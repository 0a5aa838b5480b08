package org.layerwright.samples.posters;

import static org.layerwright.dsl.augment.FlipMode.HORIZONTAL;

import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.augment.RandomFlip;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.dsl.augment.Step;

/** A poster is still upright: mirrored, tilted by up to 7 degrees, a little larger or smaller. */
@Augmentation
public interface PosterAugmentation {
    @RandomFlip(HORIZONTAL)
    Step flip();

    @RandomRotation(0.02)
    Step tilt();

    @RandomZoom(height = 0.1)
    Step zoom();
}
