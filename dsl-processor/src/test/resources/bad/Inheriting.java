import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

interface Base {
    @Flatten
    Layer first();
}

interface Between extends Base {}

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// error: [LW-inherited] @Network on Inheriting: it inherits methods from Base, but only layers written in it count. Write them there and remove the extends clause.
interface Inheriting extends Between {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
