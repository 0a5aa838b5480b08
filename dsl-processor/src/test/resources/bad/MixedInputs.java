import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// error: [LW-mixed-inputs] @Augmented on MixedInputs: @MixUp on over of Mixtures mixes images and labels, but the network takes also facts, which would stay unmixed. Leave the step out.
// error: [LW-mixed-inputs] @Augmented on MixedInputs: @CutMix on cut of Mixtures mixes images and labels
@Augmented(Mixtures.class)
interface MixedInputs {
    @Input(height = 16, width = 16)
    Layer cover();

    @Flatten
    Layer flat();

    @Input(shape = 3)
    Layer facts();

    @Concatenate
    Layer both(Layer flat, Layer facts);

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

@SuppressWarnings("layerwright:flip-vertical")
@Augmentation
interface Mixtures {
    @RandomFlip Step flip();

    @MixUp Step over();

    @OneOf("one")
    @CutMix
    Step cut();

    @OneOf("one")
    @RandAugment
    Step ops();
}
