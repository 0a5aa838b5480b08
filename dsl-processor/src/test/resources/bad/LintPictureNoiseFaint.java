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
interface LintPictureNoiseFaint {
    // warning: [LW-picture-noise-faint] @RandomGaussianNoise on noise: noise of at most 0.1 on pixels of 0..255 is not to be seen. It counts in pixels: write stddev = 10.
    @RandomGaussianNoise(stddev = 0.1) Step noise();
}
