import static org.layerwright.dsl.Metric.*;
import static org.layerwright.dsl.augment.FlipMode.*;
import static org.layerwright.dsl.layer.ActivationFunction.*;
import static org.layerwright.dsl.layer.Padding.*;

import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;
import org.layerwright.dsl.schedule.*;
import org.layerwright.dsl.weight.*;

@Augmentation
interface LintFlipVertical {
    @RandomFlip(HORIZONTAL) Step flip();
}
