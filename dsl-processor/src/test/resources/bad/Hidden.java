import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

final class Hidden {
    @Network(input = @Input(height = 8, width = 8))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Adam
    // error: [LW-private] @Network on Secret: it is private, or nested in something private
    private interface Secret {
        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = ActivationFunction.SIGMOID)
        Layer out();
    }

    private static final class Around {
        @Augmentation
        // error: [LW-private] @Augmentation on Within: it is private, or nested in something private, so that the generated class could not name it. Make it at least package-private.
        interface Within {
            @RandomFlip
            Step flip();
        }
    }
}
