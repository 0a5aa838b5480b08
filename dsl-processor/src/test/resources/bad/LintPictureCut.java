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
interface LintPictureCut {
    // note: [LW-picture-cut] @RandomZoom on zoom: its hardest draw leaves the picture on 39 % of its pixels. Keep at least 40 %, unless there are very many examples.
    @RandomZoom(height = {0.2, 0.6}) Step zoom();
}
