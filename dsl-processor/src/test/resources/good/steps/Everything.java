package steps;

import org.layerwright.dsl.augment.*;

/** Each step once, in runs that move pixels and runs that change them in place. */
@Augmentation
public interface Everything {
    @RandomTranslation(
            height = 0.1,
            width = {-0.2, 0})
    Step move();

    @RandomShear(x = 0.2, y = {0.1, 0.3})
    Step lean();

    @RandomPerspective(probability = 0.5)
    Step look();

    @RandomCrop(height = 20, width = 24)
    Step cut();

    @RandomBrightness(0.2)
    Step light();

    @RandomContrast({0.1, 0.4})
    Step contrast();

    @RandomSaturation({0.4, 0.6})
    Step saturation();

    @RandomHue(0.1)
    Step hue();

    @RandomGrayscale(probability = 0.25)
    Step grey();

    @RandomSharpness(1)
    Step sharp();

    @AutoContrast
    Step stretch();

    @CenterCrop(height = 28, width = 28, probability = 0.75)
    Step middle();

    @RandomResizedCrop(scale = {0.5, 1})
    Step window();

    @RandomColorJitter(brightness = 0.1, contrast = 0.2, saturation = {0.3, 0.7}, hue = 0.05)
    Step jitter();

    @RandomColorJitter(contrast = 0.2, probability = 0.5)
    Step some();

    @Equalization(probability = 0.1)
    Step equalize();

    @RandomPosterization(4)
    Step bits();

    @Solarization(thresholdFactor = {0.5, 1})
    Step sun();

    @RandomErasing
    Step patch();

    @RandomErasing(
            scale = {0.1, 0.2},
            fillValue = 127.5)
    Step greyPatch();

    @RandomGaussianNoise(stddev = {5, 10})
    Step noise();

    @RandomGaussianBlur(
            kernelSize = {5, 3},
            sigma = 1.5)
    Step blur();

    @RandAugment
    Step ops();

    @AugMix(
            numChains = 2,
            chainDepth = 1,
            factor = {0.1, 0.4},
            alpha = 0.5,
            allOps = false,
            interpolation = Interpolation.NEAREST)
    Step versions();

    @MixUp
    Step over();

    @CutMix(factor = {0.5, 1})
    Step cutOut();
}
