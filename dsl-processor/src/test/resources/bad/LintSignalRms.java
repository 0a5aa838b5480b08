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

@Network(input = @Input(height = 32, width = 32))
@Labels({"disc", "ring", "cross"})
@BinaryCrossentropy
@Adam(learningRate = 1e-4)
interface LintSignalRms {
    @Rescaling(scale = 1 / 127.5, offset = -1) Layer rescale();
    @Conv2D(filters = 8, padding = SAME, activation = RELU) Layer conv1();
    @Conv2D(filters = 8, padding = SAME, activation = RELU) Layer conv2();
    @Conv2D(filters = 8, padding = SAME, activation = RELU) Layer conv3();
    @Conv2D(filters = 8, padding = SAME, activation = RELU) Layer conv4();
    @Conv2D(filters = 8, padding = SAME, activation = RELU) Layer conv5();
    @Conv2D(filters = 8, padding = SAME, activation = RELU) Layer conv6();
    @Conv2D(filters = 16, padding = SAME, activation = RELU) Layer conv7();
    @Conv2D(filters = 16, padding = SAME, activation = RELU) Layer conv8();
    @Conv2D(filters = 16, padding = SAME, activation = RELU) Layer conv9();
    @Conv2D(filters = 16, padding = SAME, activation = RELU) Layer conv10();
    @Conv2D(filters = 16, padding = SAME, activation = RELU) Layer conv11();
    @Conv2D(filters = 16, padding = SAME, activation = RELU) Layer conv12();
    @Conv2D(filters = 16, padding = SAME, activation = RELU) Layer conv13();
    @GlobalAveragePooling2D Layer average();
    // note: [LW-signal-rms] @Dense on out: with these first values the signal fades on its way: rms 0.58 (input), 0.30 (conv1), 0.20 (conv2), 0.14 (conv3), .., 0.0061 (conv11), 0.0042 (conv12), 0.0029 (conv13), 0.0036 (out). Put @HeNormal beside the layers with RELU, or @BatchNormalization behind them.
    @Dense(units = 3, activation = SIGMOID) Layer out();
}
