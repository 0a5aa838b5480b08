import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Augmentation
interface StepNotAnnotated {
    // error: [LW-not-annotated] none(): it has no step annotation. Add one, such as @RandomFlip.
    Step none();

    @Flatten
    // error: [LW-not-annotated] close(): it has no step annotation.
    Step close();
}
