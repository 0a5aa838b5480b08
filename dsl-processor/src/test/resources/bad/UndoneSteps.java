import org.layerwright.dsl.augment.*;

@SuppressWarnings({"layerwright:flip-vertical", "layerwright:rotation-far"})
@Augmentation
interface UndoneSteps {
    @RandomBrightness(0.2)
    Step light();

    @RandomFlip Step flip();

    // warning: [LW-step-undone] @AutoContrast on stretch: it takes back what light did. Remove one of them.
    @AutoContrast
    Step stretch();

    @Solarization Step invert();

    // warning: [LW-step-undone] @Solarization on invertBack: it takes back what invert did.
    @Solarization Step invertBack();

    @RandomRotation({0.25, 0.25})
    Step quarter();

    // warning: [LW-step-undone] @RandomRotation on threeQuarters: it takes back what quarter did.
    @RandomRotation({0.75, 0.75})
    Step threeQuarters();

    @RandomZoom(
            height = {-0.5, -0.5},
            width = {0.25, 0.25})
    Step near();

    // warning: [LW-step-undone] @RandomZoom on far: it takes back what near did.
    @RandomZoom(
            height = {1, 1},
            width = {-0.2, -0.2})
    Step far();

    @RandomTranslation(
            height = {0.1, 0.1},
            width = {0, 0})
    Step down();

    // warning: [LW-step-undone] @RandomTranslation on up: it takes back what down did.
    @RandomTranslation(
            height = {-0.1, -0.1},
            width = {0, 0})
    Step up();

    @RandomBrightness({0.3, 0.3})
    Step lighter();

    // warning: [LW-step-undone] @RandomBrightness on darker: it takes back what lighter did.
    @RandomBrightness({-0.3, -0.3})
    Step darker();

    @RandomGrayscale(probability = 1)
    Step grey();

    @RandomGaussianBlur Step blur();

    // warning: [LW-step-idle] @RandomHue on hue: grey leaves it nothing to change.
    @RandomHue(0.3)
    Step hue();

    // warning: [LW-step-idle] @RandomColorJitter on colours: grey leaves it nothing to change.
    @RandomColorJitter(saturation = 0.3)
    Step colours();

    @RandomGaussianNoise(stddev = 3)
    Step noise();

    @RandomSaturation(0.9)
    Step coloured();
}

@Augmentation
interface UndoneTones {
    @RandomColorJitter(brightness = 0.1, contrast = 0.2, probability = 0.5)
    Step jitter();

    // warning: [LW-step-undone] @Equalization on equalize: it takes back what jitter did.
    @Equalization
    Step equalize();

    // warning: [LW-step-idle] @AutoContrast on stretch: equalize leaves it nothing to change. Remove it, or put it above equalize.
    @AutoContrast(probability = 0.5)
    Step stretch();
}

@SuppressWarnings("layerwright:rotation-far")
@Augmentation
interface NothingUndone {
    @RandomContrast(0.3)
    Step contrast();

    @AutoContrast(probability = 0.9)
    Step most();

    @RandomRotation({0.25, 0.5})
    Step turn();

    @RandomRotation({-0.5, -0.25})
    Step turnBack();
}
