import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

// error: [LW-input-missing]
// error: [LW-labels-missing] @Network on Bare: it has no labels. Add @Labels({"cat", "dog"}) beside it.
// error: [LW-loss-missing] @Network on Bare: it has no loss. Add @BinaryCrossentropy, the one for MULTI_LABEL labels, beside it.
// error: [LW-optimizer-missing] @Network on Bare: it has no optimizer. Add @Adam beside it.
@Network
interface Bare {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
