package org.layerwright.samples.clothing;

import static org.layerwright.dsl.LabelKind.SINGLE_LABEL;
import static org.layerwright.dsl.Metric.CATEGORICAL_ACCURACY;
import static org.layerwright.dsl.Metric.MACRO_F1;
import static org.layerwright.dsl.layer.ActivationFunction.ELU;
import static org.layerwright.dsl.layer.ActivationFunction.LEAKY_RELU;
import static org.layerwright.dsl.layer.ActivationFunction.SOFTMAX;

import org.layerwright.dsl.Augmented;
import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dropout;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.PerImageStandardization;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;
import org.layerwright.dsl.weight.HeUniform;

/** Photos of one garment each, portrait, to its kind. */
@Network(input = @Input(height = 128, width = 96))
@Labels(
        value = {
            "dress",
            "hat",
            "longsleeve",
            "outwear",
            "pants",
            "shirt",
            "shoes",
            "shorts",
            "skirt",
            "t-shirt"
        },
        kind = SINGLE_LABEL)
@Augmented(ClothingAugmentation.class)
@CategoricalCrossentropy(labelSmoothing = 0.05)
@Sgd(learningRate = 0.002, momentum = 0.9, nesterov = true)
@Metrics({CATEGORICAL_ACCURACY, MACRO_F1})
public interface ClothingNet {
    @PerImageStandardization
    Layer standardize();

    @Conv2D(filters = 32, activation = LEAKY_RELU)
    @HeUniform
    Layer conv1();

    @MaxPooling2D
    Layer pool1();

    @Conv2D(filters = 64, activation = LEAKY_RELU)
    @HeUniform
    Layer conv2();

    @MaxPooling2D
    Layer pool2();

    @Conv2D(filters = 96, activation = LEAKY_RELU)
    @HeUniform
    Layer conv3();

    @MaxPooling2D
    Layer pool3();

    @Conv2D(filters = 128, activation = LEAKY_RELU)
    @HeUniform
    Layer conv4();

    @MaxPooling2D
    Layer pool4();

    @Flatten
    Layer flatten();

    @Dropout(rate = 0.4)
    Layer drop();

    @Dense(units = 128, activation = ELU)
    Layer hidden();

    @Dense(units = 10, activation = SOFTMAX)
    Layer kinds();
}
