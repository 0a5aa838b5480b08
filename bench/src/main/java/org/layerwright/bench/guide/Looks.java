package org.layerwright.bench.guide;

import org.layerwright.dsl.augment.*;

/** Each step that changes pixels where they are alone, as the guide shows it. */
final class Looks {
    private Looks() {}

    @Augmentation
    interface Brightness {
        @RandomBrightness(0.3)
        Step step();
    }

    @Augmentation
    interface Contrast {
        @RandomContrast(0.6)
        Step step();
    }

    @Augmentation
    interface Saturation {
        @RandomSaturation({0.2, 0.8})
        Step step();
    }

    @Augmentation
    interface Hue {
        @RandomHue(0.4)
        Step step();
    }

    @Augmentation
    interface ColorJitter {
        @RandomColorJitter(
                brightness = 0.2,
                contrast = 0.4,
                saturation = {0.3, 0.7},
                hue = 0.1)
        Step step();
    }

    @Augmentation
    interface Grayscale {
        @RandomGrayscale
        Step step();
    }

    @Augmentation
    interface Sharpness {
        @RandomSharpness(1)
        Step step();
    }

    @Augmentation
    interface Auto {
        @AutoContrast
        Step step();
    }

    @Augmentation
    interface Equal {
        @Equalization
        Step step();
    }

    @Augmentation
    interface Posterization {
        @RandomPosterization({1, 4})
        Step step();
    }

    @Augmentation
    interface Solar {
        @Solarization(thresholdFactor = {0.2, 0.8})
        Step step();
    }

    @Augmentation
    interface Erasing {
        @RandomErasing
        Step step();
    }

    @Augmentation
    interface Noise {
        @RandomGaussianNoise(stddev = {0, 60})
        Step step();
    }

    @Augmentation
    interface Blur {
        @RandomGaussianBlur(
                kernelSize = 7,
                sigma = {0, 2.5})
        Step step();
    }
}
