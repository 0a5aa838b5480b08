import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// error: [LW-not-an-augmentation] @Augmented on NotAnAugmentation: NotMarked is not an interface marked @Augmentation. Mark it, or name one that is.
@Augmented(NotMarked.class)
interface NotAnAugmentation {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

interface NotMarked {
    @RandomFlip
    Step flip();
}

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// error: [LW-not-an-augmentation] @Augmented on NotAType: int is not an interface marked @Augmentation.
@Augmented(int.class)
interface NotAType {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
