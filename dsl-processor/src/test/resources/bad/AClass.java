import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
// error: [LW-not-an-interface] @Network on AClass: a declaration is an interface, this is a class. Write interface AClass.
abstract class AClass {
    @Flatten
    abstract Layer flatten();
}
