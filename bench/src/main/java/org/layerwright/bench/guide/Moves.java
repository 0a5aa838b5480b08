package org.layerwright.bench.guide;

import org.layerwright.dsl.augment.*;

/** Each geometric step alone, as the guide shows it. */
final class Moves {
    private Moves() {}

    @Augmentation
    interface Flip {
        @RandomFlip
        Step step();
    }

    @Augmentation
    interface Rotation {
        @RandomRotation(0.1)
        Step step();
    }

    @Augmentation
    interface Zoom {
        @RandomZoom(height = 0.3)
        Step step();
    }

    @Augmentation
    interface Translation {
        @RandomTranslation(height = 0.2, width = 0.2)
        Step step();
    }

    @Augmentation
    interface Shear {
        @RandomShear(x = 0.3, y = 0.1)
        Step step();
    }

    @Augmentation
    interface Perspective {
        @RandomPerspective(scale = 0.4)
        Step step();
    }

    @Augmentation
    interface Crop {
        @RandomCrop(height = 60, width = 60)
        Step step();
    }

    @Augmentation
    interface Center {
        @CenterCrop(height = 60, width = 60)
        Step step();
    }

    @Augmentation
    interface ResizedCrop {
        @RandomResizedCrop(scale = {0.3, 1})
        Step step();
    }

    @Augmentation
    interface Reflect {
        @RandomZoom(height = {0.9, 0.9})
        Step step();
    }

    @Augmentation
    interface Constant {
        @RandomZoom(
                height = {0.9, 0.9},
                fillMode = FillMode.CONSTANT,
                fillValue = 128)
        Step step();
    }

    @Augmentation
    interface Wrap {
        @RandomZoom(
                height = {0.9, 0.9},
                fillMode = FillMode.WRAP)
        Step step();
    }

    @Augmentation
    interface Nearest {
        @RandomZoom(
                height = {0.9, 0.9},
                fillMode = FillMode.NEAREST)
        Step step();
    }
}
