package org.layerwright.bench.guide;

import org.layerwright.dsl.augment.*;

/** Steps together, as the guide shows them. */
final class Together {
    private Together() {}

    /** Read once. */
    @Augmentation
    interface Joined {
        @RandomRotation({0.04, 0.04})
        Step turn();

        @RandomTranslation(
                height = {0.15, 0.15},
                width = {-0.15, -0.15})
        Step shift();

        @RandomZoom(height = {0.15, 0.15})
        Step zoom();
    }

    /** Read after each step. */
    @Augmentation(joined = false)
    interface OneByOne {
        @RandomRotation({0.04, 0.04})
        Step turn();

        @RandomTranslation(
                height = {0.15, 0.15},
                width = {-0.15, -0.15})
        Step shift();

        @RandomZoom(height = {0.15, 0.15})
        Step zoom();
    }

    @Augmentation
    interface Groups {
        @RandomFlip
        Step flip();

        @OneOf("lens")
        @RandomGaussianBlur(
                kernelSize = 7,
                sigma = {1, 2.5})
        Step blur();

        @OneOf("lens")
        @RandomSharpness({0.8, 1})
        Step sharp();

        @OneOf("lens")
        @RandomGaussianNoise(stddev = {20, 40})
        Step noise();

        @SomeOf(value = "print", count = 2)
        @RandomHue(0.4)
        Step ink();

        @SomeOf(value = "print", count = 2)
        @RandomContrast(0.6)
        Step press();

        @SomeOf(value = "print", count = 2)
        @RandomErasing(probability = 0.7)
        Step sticker();
    }

    @Augmentation
    interface Rand {
        @RandAugment(factor = 0.4)
        Step ops();
    }

    @Augmentation
    interface Chains {
        @AugMix(factor = 0.5)
        Step chains();
    }

    @Augmentation
    interface Over {
        @MixUp(alpha = 2)
        Step over();
    }

    @Augmentation
    interface Cut {
        @CutMix
        Step cut();
    }
}
