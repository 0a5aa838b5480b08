import org.layerwright.dsl.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.schedule.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@AdamW(
        excludeFromWeightDecay = {
            "bias",
            // error: [LW-not-decayed] @AdamW on WeightsLeftOut: no layer has a weight kernal that could be left out. There are bias, kernel. Did you mean kernel?
            "kernal"
        })
interface WeightsLeftOut {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Sgd(
        // error: [LW-no-decay] @Sgd on NothingDecays: weights are left out of a decay, and weightDecay = 0. Set it, such as 0.004, or remove excludeFromWeightDecay.
        excludeFromWeightDecay = "bias")
interface NothingDecays {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
