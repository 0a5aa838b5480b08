package org.layerwright.samples.augment;

import org.layerwright.dsl.augment.AugMix;
import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.augment.AutoContrast;
import org.layerwright.dsl.augment.CenterCrop;
import org.layerwright.dsl.augment.CutMix;
import org.layerwright.dsl.augment.Equalization;
import org.layerwright.dsl.augment.FlipMode;
import org.layerwright.dsl.augment.MixUp;
import org.layerwright.dsl.augment.OneOf;
import org.layerwright.dsl.augment.RandAugment;
import org.layerwright.dsl.augment.RandomBrightness;
import org.layerwright.dsl.augment.RandomColorJitter;
import org.layerwright.dsl.augment.RandomContrast;
import org.layerwright.dsl.augment.RandomCrop;
import org.layerwright.dsl.augment.RandomErasing;
import org.layerwright.dsl.augment.RandomFlip;
import org.layerwright.dsl.augment.RandomGaussianBlur;
import org.layerwright.dsl.augment.RandomGaussianNoise;
import org.layerwright.dsl.augment.RandomGrayscale;
import org.layerwright.dsl.augment.RandomHue;
import org.layerwright.dsl.augment.RandomPerspective;
import org.layerwright.dsl.augment.RandomPosterization;
import org.layerwright.dsl.augment.RandomResizedCrop;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomSaturation;
import org.layerwright.dsl.augment.RandomSharpness;
import org.layerwright.dsl.augment.RandomShear;
import org.layerwright.dsl.augment.RandomTranslation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.dsl.augment.Solarization;
import org.layerwright.dsl.augment.SomeOf;
import org.layerwright.dsl.augment.Step;

/** Each step of the language, some by chance, some in groups. */
@Augmentation
interface EveryStep {
    @RandomFlip(FlipMode.HORIZONTAL)
    Step flip();

    @RandomRotation(value = 0.1, probability = 0.5)
    Step turn();

    @RandomZoom(height = 0.2)
    Step zoom();

    @RandomTranslation(height = 0.1, width = 0.1)
    Step move();

    @RandomShear(x = 0.2)
    Step lean();

    @RandomPerspective(probability = 0.5)
    Step look();

    @RandomCrop(height = 20, width = 24)
    Step cut();

    @CenterCrop(height = 22, width = 22, probability = 0.5)
    Step middle();

    @RandomResizedCrop(scale = {0.5, 1})
    Step window();

    @OneOf("tone")
    @RandomBrightness(0.2)
    Step light();

    @OneOf("tone")
    @RandomContrast(0.4)
    Step contrast();

    @OneOf("tone")
    @Equalization
    Step equalize();

    @SomeOf(value = "colour", count = 2)
    @RandomSaturation({0.3, 0.7})
    Step saturation();

    @SomeOf(value = "colour", count = 2)
    @RandomHue(0.2)
    Step hue();

    @SomeOf(value = "colour", count = 2)
    @RandomGrayscale
    Step grey();

    @RandomSharpness(1)
    Step sharp();

    @RandomColorJitter(brightness = 0.1, contrast = 0.2, saturation = 0.7, hue = 0.05)
    Step jitter();

    @AutoContrast(probability = 0.5)
    Step stretch();

    @RandomPosterization(value = {4, 8})
    Step bits();

    @Solarization(
            thresholdFactor = {0.5, 1},
            probability = 0.2)
    Step sun();

    @RandomErasing(probability = 0.5)
    Step patch();

    @RandomErasing(fillValue = 127, probability = 0.5)
    Step greyPatch();

    @RandomGaussianNoise(stddev = 10)
    Step noise();

    @RandomGaussianBlur(kernelSize = 5)
    Step blur();

    @RandAugment(numOps = 3, probability = 0.5)
    Step ops();

    @AugMix(numChains = 2, chainDepth = 2)
    Step versions();

    @OneOf("mixed")
    @MixUp
    Step over();

    @OneOf("mixed")
    @CutMix
    Step cutOut();
}
