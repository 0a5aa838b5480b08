import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 8, width = 8))
// error: [LW-output-elsewhere] @Labels on OutputElsewhere: the outputs are methods here, such as out. Put it beside the output that it is about.
@Labels({"a", "b"})
// error: [LW-output-elsewhere] @BinaryCrossentropy on OutputElsewhere: the outputs are methods here, such as out. Put it beside the output that it is about.
@BinaryCrossentropy
@Adam
interface OutputElsewhere {
    @Flatten
    Layer flatten();

    // error: [LW-labels-missing] @Output on out: it has no labels. Add @Labels({"cat", "dog"}) beside it.
    // error: [LW-loss-missing] @Output on out: it has no loss. Add @BinaryCrossentropy, the one for MULTI_LABEL labels, beside it.
    @Output
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    @Labels(count = 2)
    @BinaryCrossentropy
    // error: [LW-out-of-range] @Output on other: weight = 0.0, but it must be above 0 and finite.
    @Output(weight = 0)
    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer other(Layer flatten);
}
