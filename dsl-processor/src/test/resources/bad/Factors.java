import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Augmentation
interface Factors {
    // error: [LW-range-form] @RandomRotation on three: value has 3 values. Give one, f for -f to f, or two: lower, upper.
    @RandomRotation({0.1, 0.2, 0.3})
    Step three();

    // error: [LW-range-form] @RandomZoom on none: height has 0 values.
    @RandomZoom(height = {})
    Step none();

    // error: [LW-range-reversed] @RandomRotation on reversed: value goes from 0.5 to -0.5. Put the lower bound first: {-0.5, 0.5}.
    @RandomRotation({0.5, -0.5})
    Step reversed();

    @RandomZoom(
            // error: [LW-out-of-range] @RandomZoom on zoom: height = 1.0, but it must be from 0 up to, not including, 1: one value f means -f to f, and the picture's size is divided by 1 + factor.
            height = 1,
            width = {
                // error: [LW-out-of-range] @RandomZoom on zoom: width = -1.0, but it must be above -1 and at most 1: the picture's size is divided by 1 + factor.
                -1,
                1
            },
            // error: [LW-out-of-range] @RandomZoom on zoom: fillValue = 256.0, but it must be from 0 to 255.
            fillValue = 256)
    Step zoom();

    // error: [LW-out-of-range] @RandomRotation on far: value = 1.5, but it must be from -1 to 1: a fraction of a full turn.
    @RandomRotation(1.5)
    Step far();

    // error: [LW-range-negative] @RandomRotation on left: value = -1.0, but one value f means -f to f, both sides. Write {-1.0, 0} for that side only, or 1.0 for both.
    @RandomRotation(-1)
    Step left();

    @RandomZoom(
            // error: [LW-range-negative] @RandomZoom on grow: height = -0.5, but one value f means -f to f, both sides. Write {-0.5, 0} for that side only, or 0.5 for both.
            height = -0.5,
            // error: [LW-out-of-range] @RandomZoom on grow: width = -1.0, but it must be from 0 up to, not including, 1: one value
            width = -1)
    Step grow();

    // error: [LW-return-type] @RandomFlip on layer: it returns org.layerwright.dsl.layer.Layer, but a step is a Step. Write Step layer();
    @RandomFlip Layer layer();
}
