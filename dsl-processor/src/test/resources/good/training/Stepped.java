package training;

import org.layerwright.dsl.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.schedule.*;
import org.layerwright.dsl.weight.*;

/** A rate that falls at boundaries; clipping weight by weight. */
@SuppressWarnings({"layerwright:not-rescaled", "layerwright:rate-extreme"})
@Network(input = @Input(height = 16, width = 16))
@Labels({"a", "b"})
@BinaryCrossentropy
@RMSprop(learningRate = 0.1, momentum = 0.9, centered = true)
@ClipNorm(0.5)
@PiecewiseConstantDecay(
        boundaries = {30, 60.5},
        values = {0.01, 1e-3},
        unit = ScheduleUnit.EPOCHS)
interface Stepped {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
