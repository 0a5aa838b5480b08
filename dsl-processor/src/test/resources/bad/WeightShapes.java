import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface WeightShapes {
    @Conv2D(filters = 2)
    // error: [LW-weight-rank] @IdentityMatrix on conv: it takes a weight of 2 axes, but kernel is 3x3x3x2. Use another.
    @IdentityMatrix
    // error: [LW-weight-rank] @OrthogonalRegularizer on conv: it takes a weight of 2 axes, but kernel is 3x3x3x2.
    @OrthogonalRegularizer
    @UnitNorm(
            axis = {
                -4,
                3,
                // error: [LW-weight-axis] @UnitNorm on conv: axis = 4, but kernel is 3x3x3x2. Use an axis from -4 to 3.
                4,
                // error: [LW-weight-axis] @UnitNorm on conv: axis = -5, but kernel is 3x3x3x2.
                -5
            })
    Layer conv();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    // error: [LW-weight-rank] @Orthogonal on out: it takes a weight of at least 2 axes, but bias is 2.
    @Orthogonal(weights = "bias")
    Layer out();
}
