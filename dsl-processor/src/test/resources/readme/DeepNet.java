import static org.layerwright.dsl.layer.ActivationFunction.*;
import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 32, width = 32))
@Labels({"cat", "dog", "horse"})
@BinaryCrossentropy
@Adam(learningRate = 1e-3)
@Metrics(Metric.CATEGORICAL_ACCURACY)
interface DeepNet {
    @Rescaling(scale = 1.0 / 255)                              Layer rescale();
    @Conv2D(filters = 16, activation = RELU)                   Layer conv1();
    @MaxPooling2D                                              Layer pool1();
    @Conv2D(filters = 32, activation = RELU)                   Layer conv2();
    @MaxPooling2D(poolSize = 4)                                Layer pool2();
    @Conv2D(filters = 64, kernelSize = 5, activation = RELU)   Layer conv3();
    @Flatten                                                   Layer flatten();
    @Dense(units = 3, activation = SOFTMAX)                    Layer animals();
}
