import org.layerwright.dsl.augment.*;

@SuppressWarnings("layerwright:flip-vertical")
@Augmentation
interface WastedSteps {
    @RandomFlip Step flip();

    // warning: [LW-step-repeated] @RandomFlip on mirror: flip does the same already. Remove one of them, or give it other values.
    @RandomFlip(FlipMode.VERTICAL)
    Step mirror();

    @AutoContrast
    Step stretch();

    // warning: [LW-step-repeated] @AutoContrast on again: stretch does the same already.
    @AutoContrast
    Step again();

    // warning: [LW-label-lost] @RandomZoom on far: its hardest draw leaves 4 % of the picture's area, and what the labels name may be gone. Keep at least 8 %.
    @RandomZoom(height = {-0.8, 0})
    Step far();

    // warning: [LW-label-lost] @RandomResizedCrop on tiny: its hardest draw leaves 1 % of the picture's area
    @RandomResizedCrop(scale = {0.01, 1})
    Step tiny();

    // warning: [LW-label-lost] @RandomErasing on covered: its hardest draw leaves 0 % of the picture's area
    @RandomErasing(scale = {0.5, 1})
    Step covered();

    // warning: [LW-label-lost] @RandomTranslation on gone: its hardest draw leaves 5 % of the picture's area
    @RandomTranslation(
            height = 0.5,
            width = {0, 0.9},
            fillMode = FillMode.CONSTANT)
    Step gone();

    @RandomTranslation(
            height = 0.5,
            width = {0, 0.9})
    Step mirrored();

    // warning: [LW-label-lost] @RandomBrightness on glare: its hardest draw leaves 0 % of the range of brightness
    @RandomBrightness(1)
    Step glare();

    // warning: [LW-label-lost] @RandomContrast on flat: its hardest draw leaves 5 % of the contrast
    @RandomContrast({0.95, 0})
    Step flat();

    // warning: [LW-label-lost] @RandomColorJitter on jitter: its hardest draw leaves 0 % of the contrast
    @RandomColorJitter(brightness = 0.1, contrast = 1)
    Step jitter();

    @RandomErasing(scale = {0.02, 0.92})
    Step large();
}
