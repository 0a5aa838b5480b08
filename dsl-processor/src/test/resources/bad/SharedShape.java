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
interface SharedShape {
    // note: [LW-here] what is said above is about this conv of SharedShape.
    @Conv2D(filters = 4, padding = Padding.SAME)
    Layer conv();

    // error: [LW-shared-shape] @Shared on again: its kernel would be 3x3x4x4, but that of conv is 3x3x3x4, and they are the same weight. Give both uses inputs of one shape.
    @Shared("conv")
    Layer again();

    @Rank
    Layer once();

    @Flatten
    Layer flatten();

    // error: [LW-shared-shape] @Shared on twice/weigh: its kernel would be 128x2, but that of once/weigh is 4x2, and they are the same weight. Give both uses inputs of one shape.
    @Shared("once")
    Layer twice();

    @Activation(ActivationFunction.SIGMOID)
    Layer out();

    @Block(Rank.Body.class)
    @interface Rank {
        interface Body {
            // note: [LW-here] what is said above is about this weigh of Rank.
            @Dense(units = 2)
            Layer weigh();
        }
    }
}
