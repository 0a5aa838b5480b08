import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
// error: [LW-labels-empty] @Labels on LabelsEmpty: the list is empty. Name at least one label.
@Labels({})
@BinaryCrossentropy
@Adam
interface LabelsEmpty {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
