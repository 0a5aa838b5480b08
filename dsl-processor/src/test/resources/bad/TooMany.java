import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.block.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.weight.*;

// error: [LW-too-many-layers] @Network on TooMany: it has more than 20000 layers. Repeat less often.
@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface TooMany {
    @Repeat(1000)
    @Hundred
    Layer all();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();

    @Block(Hundred.Body.class)
    @interface Hundred {
        interface Body {
            @Repeat(100)
            @ReLU
            Layer relu();
        }
    }
}
