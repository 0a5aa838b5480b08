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
@Adagrad(
        // error: [LW-out-of-range] @Adagrad on Schedules: initialAccumulatorValue = -1.0, but it must be at least 0 and finite.
        initialAccumulatorValue = -1)
@Warmup(5)
// error: [LW-not-given] @ExponentialDecay on Schedules: decaySteps is not given and has no default. Write decaySteps = ... in it.
@ExponentialDecay(
        // error: [LW-out-of-range] @ExponentialDecay on Schedules: decayRate = 0.0, but it must be above 0 and finite.
        decayRate = 0)
// error: [LW-schedule-duplicate] @CosineDecayRestarts on Schedules: the learning rate already follows @ExponentialDecay. Keep one of them; @Warmup may stand beside it.
@CosineDecayRestarts(
        firstDecaySteps = 10,
        // error: [LW-out-of-range] @CosineDecayRestarts on Schedules: tMul = 0.5, but it must be at least 1 and finite.
        tMul = 0.5)
// error: [LW-schedule-duplicate] @OneCycle on Schedules: the learning rate already follows @ExponentialDecay. Keep one of them; @Warmup may stand beside it.
@OneCycle(
        // error: [LW-out-of-range] @OneCycle on Schedules: rise = 0.6, but it must be above 0, at most 0.5.
        rise = 0.6)
interface Schedules {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Sgd
@PiecewiseConstantDecay(
        boundaries = {
            10,
            20,
            // error: [LW-not-rising] @PiecewiseConstantDecay on Boundaries: boundaries goes from 20.0 to 20.0, but each must be above the one before it. Put them in order.
            20
        },
        // error: [LW-value-count] @PiecewiseConstantDecay on Boundaries: values has 2 values. Give one for each boundary: 3.
        values = {0.1, 0.01})
interface Boundaries {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Sgd
@PiecewiseConstantDecay(
        // error: [LW-value-count] @PiecewiseConstantDecay on NoBoundaries: boundaries has 0 values. Give at least one.
        boundaries = {},
        values = {})
interface NoBoundaries {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
