import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface ReturnType {
    @Rescaling(scale = 2)
    // error: [LW-return-type] @Rescaling on nothing: it returns void, but a layer is a Layer. Write Layer nothing();
    void nothing();

    @Rescaling(scale = 2)
    // error: [LW-return-type] it returns int[]
    int[] array();

    @Rescaling(scale = 2)
    // error: [LW-return-type] it returns org.layerwright.dsl.augment.Step
    Step step();

    @Rescaling(scale = 2)
    // error: [LW-return-type] it returns java.util.List<org.layerwright.dsl.layer.Layer>
    java.util.List<Layer> list();

    @Rescaling(scale = 2)
    @Typed Layer typed();

    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
    @interface Typed {}

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
