import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Augmentation
// error: [LW-not-an-interface] @Augmentation on AnEnum: a declaration is an interface, this is an enum. Write interface AnEnum.
enum AnEnum {
    ONE
}
