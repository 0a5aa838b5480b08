import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface MethodForm {
    // error: [LW-method-form] helper(): it is static, but a layer is a plain abstract method. Write Layer helper();
    static Layer helper() {
        return null;
    }

    @Rescaling(scale = 2)
    // error: [LW-method-form] scaled(): it is default
    default Layer scaled() {
        return null;
    }

    // error: [LW-method-form] own(): it is private
    private Layer own() {
        return null;
    }

    @Rescaling(scale = 2)
    // error: [LW-method-form] typed(): it is generic
    <T> Layer typed();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
