import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@SuppressWarnings("layerwright:not-rescaled")
@Network(input = @Input(height = 150, width = 200))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// warning: [LW-crop-too-small] @Augmented on SmallCrop: @RandomCrop on tenth of Parts leaves 15x20 of 150x200 pixels, 1 % of the picture's area, and what the labels name may be gone. Keep at least 8 %.
@Augmented(Parts.class)
interface SmallCrop {
    @Flatten
    Layer flat();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

@Augmentation
interface Parts {
    @RandomCrop(height = 15, width = 20)
    Step tenth();

    @CenterCrop(height = 75, width = 60)
    Step some();
}
