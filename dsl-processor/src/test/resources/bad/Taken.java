import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@SuppressWarnings("layerwright:not-rescaled")
@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// error: [LW-class-taken] @Network on Taken: it would generate the class TakenModel, which exists already. Rename one of them.
interface Taken {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

final class TakenModel {}

final class Both {
    @SuppressWarnings("layerwright:not-rescaled")
    @Network(input = @Input(height = 8, width = 8))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Adam
    interface Net {
        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = ActivationFunction.SIGMOID)
        Layer out();
    }
}

@SuppressWarnings("layerwright:not-rescaled")
@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// error: [LW-class-taken] @Network on Both_Net: it would generate the class Both_NetModel, which exists already.
interface Both_Net {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
