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
@Sgd
@ClipNorm(1)
// error: [LW-clipping-duplicate] @GlobalClipNorm on ClippedTwice: gradients are already clipped by @ClipNorm. Keep one of them.
@GlobalClipNorm(1)
// error: [LW-clipping-duplicate] @ClipValue on ClippedTwice: gradients are already clipped by @ClipNorm. Keep one of them.
@ClipValue(1)
interface ClippedTwice {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
