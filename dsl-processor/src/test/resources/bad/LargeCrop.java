import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 16, width = 24))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// error: [LW-crop-too-large] @Augmented on LargeCrop: @RandomCrop on high of Windows cuts 17x10 pixels out, but the images are 16x24. Cut less there.
// error: [LW-crop-too-large] @Augmented on LargeCrop: @CenterCrop on wide of Windows cuts 16x25 pixels out, but the images are 16x24.
@Augmented(Windows.class)
interface LargeCrop {
    @Flatten
    Layer flat();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

@Augmentation
interface Windows {
    @RandomCrop(height = 17, width = 10)
    Step high();

    @CenterCrop(height = 16, width = 25)
    Step wide();

    @RandomCrop(height = 16, width = 24)
    Step all();
}
