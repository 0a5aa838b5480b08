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
interface LintRotationFar {
    // warning: [LW-rotation-far] @RandomRotation on turn: 0.4 is a fraction of a turn, so that pictures are turned by up to 144 degrees; beyond 45, up is no longer up. For 15 degrees write 0.042.
    @RandomRotation(0.4) Step turn();
}
