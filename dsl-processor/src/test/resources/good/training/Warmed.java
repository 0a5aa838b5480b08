package training;

import org.layerwright.dsl.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.schedule.*;
import org.layerwright.dsl.weight.*;

/** A warm-up and nothing after it; numbers of gradients clipped. */
@SuppressWarnings("layerwright:not-rescaled")
@Network(input = @Input(height = 16, width = 16))
@Labels({"a", "b"})
@BinaryCrossentropy
@Lion(learningRate = 1e-4)
@ClipValue(0.25)
@Warmup(value = 100, from = 1e-6)
interface Warmed {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
