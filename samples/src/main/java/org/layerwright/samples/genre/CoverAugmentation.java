package org.layerwright.samples.genre;

import static org.layerwright.dsl.augment.FlipMode.HORIZONTAL_AND_VERTICAL;

import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.augment.RandomFlip;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.dsl.augment.Step;

/** A cover mirrored, turned by up to 144 degrees and shrunk by 20 to 60 % has the same genres. */
// As it was asked about; a cover on its head is not what the others look like.
@SuppressWarnings({"layerwright:flip-vertical", "layerwright:rotation-far"})
@Augmentation
public interface CoverAugmentation {
    @RandomFlip(HORIZONTAL_AND_VERTICAL)
    Step flip();

    @RandomRotation(0.4)
    Step rotate();

    @RandomZoom(
            height = {0.2, 0.6},
            width = {0.2, 0.6})
    Step zoom();
}
