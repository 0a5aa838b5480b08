package steps;

import org.layerwright.dsl.augment.*;

/** Groups need not stand together, and do not keep geometric steps from being joined. */
@Augmentation
public interface Groups {
    @OneOf("turn or zoom")
    @RandomRotation(0.1)
    Step turn();

    @RandomFlip(FlipMode.HORIZONTAL)
    Step mirror();

    @OneOf("turn or zoom")
    @RandomZoom(height = 0.2, probability = 0.5)
    Step zoom();

    @SomeOf(value = "looks", count = 2)
    @RandomBrightness(0.2)
    Step light();

    @SomeOf(value = "looks", count = 2)
    @RandomGrayscale(probability = 1)
    Step grey();

    @SomeOf(value = "looks", count = 2)
    @RandomColorJitter(brightness = 0.1, hue = 0.1)
    Step jitter();

    @RandAugment(
            numOps = 3,
            factor = {0.2, 0.3},
            probability = 0.5)
    Step ops();

    @OneOf("mixed")
    @MixUp(alpha = 0.4)
    Step over();

    @OneOf("mixed")
    @CutMix(probability = 0.5)
    Step cutOut();
}
