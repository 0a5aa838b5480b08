import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

class Inner {
    class Middle {
        @Network(input = @Input(height = 8, width = 8))
        @Labels({"a", "b"})
        @BinaryCrossentropy
        @Adam
        // error: [LW-inner] @Network on Net: it is nested in the non-static class Middle. Make that class static, or move the interface out.
        interface Net {
            @Flatten
            Layer flatten();

            @Dense(units = 2, activation = ActivationFunction.SIGMOID)
            Layer out();
        }
    }
}
