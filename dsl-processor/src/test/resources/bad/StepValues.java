import org.layerwright.dsl.augment.*;

@Augmentation
interface StepValues {
    @RandomTranslation(
            // error: [LW-out-of-range] @RandomTranslation on move: height = 1.5, but it must be from -1 to 1.
            height = 1.5,
            // error: [LW-range-negative] @RandomTranslation on move: width = -0.5, but one value f means -f to f, both sides.
            width = -0.5,
            // error: [LW-out-of-range] @RandomTranslation on move: fillValue = -1.0, but it must be from 0 to 255.
            fillValue = -1,
            // error: [LW-out-of-range] @RandomTranslation on move: probability = 0.0, but it must be above 0 and at most 1.
            probability = 0)
    Step move();

    @RandomShear(
            x = {
                // error: [LW-out-of-range] @RandomShear on lean: x = -0.5, but it must be from 0 to 1.
                -0.5,
                0.5
            },
            // error: [LW-range-reversed] @RandomShear on lean: y goes from 0.5 to 0.1.
            y = {0.5, 0.1},
            // error: [LW-out-of-range] @RandomShear on lean: fillValue = 300.0
            fillValue = 300)
    Step lean();

    @RandomPerspective(
            // error: [LW-out-of-range] @RandomPerspective on look: scale = 0.5, but it must be from 0 up to, not including, 0.5: from there on corners could change sides.
            scale = 0.5,
            // error: [LW-out-of-range] @RandomPerspective on look: fillValue = 256.0
            fillValue = 256)
    Step look();

    @RandomCrop(
            // error: [LW-not-positive] @RandomCrop on cut: height = 0, but it must be at least 1.
            height = 0,
            width = 3)
    Step cut();

    @RandomResizedCrop(
            // error: [LW-value-count] @RandomResizedCrop on window: scale has 1 values. Give two: least, largest.
            scale = 0.5,
            ratio = {
                // error: [LW-out-of-range] @RandomResizedCrop on window: ratio = 0.0, but it must be above 0 and finite.
                0,
                1
            })
    Step window();

    // error: [LW-range-reversed] @RandomResizedCrop on backwards: scale goes from 1.0 to 0.5. Put the lower bound first: {0.5, 1.0}.
    @RandomResizedCrop(scale = {1, 0.5})
    Step backwards();

    // error: [LW-range-form] @RandomBrightness on light: value has 0 values.
    @RandomBrightness({})
    Step light();

    // error: [LW-value-count] @RandomContrast on contrast: value has 3 values. Give one, f for 1 - f to 1 + f, or two: down, up.
    @RandomContrast({0.1, 0.2, 0.3})
    Step contrast();

    // error: [LW-out-of-range] @RandomSaturation on colours: value = 1.5, but it must be from 0 to 1.
    @RandomSaturation(1.5)
    Step colours();

    // error: [LW-value-count] @RandomHue on hue: value has 0 values. Give one, f for 0 to f, or two: lower, upper.
    @RandomHue({})
    Step hue();

    // error: [LW-range-reversed] @RandomSharpness on sharp: value goes from 1.0 to 0.5.
    @RandomSharpness({1, 0.5})
    Step sharp();

    @RandomColorJitter(
            // error: [LW-out-of-range] @RandomColorJitter on jitter: brightness = -2.0
            brightness = {-2, 0},
            // error: [LW-out-of-range] @RandomColorJitter on jitter: contrast = -0.5
            contrast = -0.5,
            // error: [LW-value-count] @RandomColorJitter on jitter: saturation has 3 values. Give one, f for 0 to f, or two: lower, upper; or leave it out.
            saturation = {0, 0.5, 1},
            // error: [LW-out-of-range] @RandomColorJitter on jitter: hue = 2.0
            hue = 2)
    Step jitter();

    // error: [LW-out-of-range] @RandomPosterization on bits: value = 9, but it must be from 1 to 8 bits.
    @RandomPosterization(9)
    Step bits();

    // error: [LW-range-reversed] @RandomPosterization on fewer: value goes from 6 to 4. Put the lower bound first: {4, 6}.
    @RandomPosterization({6, 4})
    Step fewer();

    // error: [LW-out-of-range] @Solarization on sun: thresholdFactor = 128.0, but it must be from 0 to 1.
    @Solarization(thresholdFactor = 128)
    Step sun();

    @RandomErasing(
            // error: [LW-out-of-range] @RandomErasing on patch: scale = 2.0, but it must be above 0 and at most 1.
            scale = {0.1, 2},
            // error: [LW-value-count] @RandomErasing on patch: fillValue has 3 values. Give one; or leave it out, for noise.
            fillValue = {1, 2, 3})
    Step patch();

    // error: [LW-out-of-range] @RandomGaussianNoise on noise: stddev = -1.0, but it must be from 0 to 255.
    @RandomGaussianNoise(stddev = -1)
    Step noise();

    @RandomGaussianBlur(
            // error: [LW-out-of-range] @RandomGaussianBlur on blur: kernelSize = 4, but it must be odd, so that there is a pixel in the middle.
            kernelSize = 4,
            // error: [LW-out-of-range] @RandomGaussianBlur on blur: sigma = -1.0, but it must be at least 0 and finite.
            sigma = -1)
    Step blur();

    // error: [LW-one-or-two] @RandomGaussianBlur on wide: kernelSize has 3 values.
    @RandomGaussianBlur(kernelSize = {3, 3, 3})
    Step wide();
}
