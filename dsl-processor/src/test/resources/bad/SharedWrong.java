import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface SharedWrong {
    @Conv2D(filters = 3, padding = Padding.SAME)
    Layer conv();

    @Shared("conv")
    Layer again();

    // error: [LW-shared-unknown] @Shared on other: no layer is called cnov. There are conv, drop, flatten, out. Did you mean conv?
    @Shared("cnov")
    Layer other();

    // error: [LW-shared-chain] @Shared on more: again is no layer that is declared in full. Name the one that is.
    @Shared("again")
    Layer more();

    // error: [LW-shared-alone] @Repeat on twice: it is conv once more, with all that is said about that. Put @Repeat on conv.
    @Repeat(2)
    // error: [LW-shared-alone] @L2 on twice: it is conv once more, with all that is said about that. Put @L2 on conv.
    @L2(1e-4)
    @Shared("conv")
    Layer twice();

    @Dropout(rate = 0.5)
    Layer drop();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
