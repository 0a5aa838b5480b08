import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// error: [LW-no-methods] @Network on NoMethods: it declares no layer. Add a method such as @Dense(units = 5) Layer first();
interface NoMethods {
    int CONSTANT = 1;
}

@Augmentation
// error: [LW-no-methods] @Augmentation on NoSteps: it declares no step. Add a method such as @RandomFlip Step first();
interface NoSteps {}
