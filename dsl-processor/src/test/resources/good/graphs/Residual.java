package graphs;

import org.layerwright.dsl.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

/** Branches, and a parameter that names a method further down. */
@SuppressWarnings("layerwright:not-rescaled")
@Network(input = @Input(height = 32, width = 32))
@Adam
interface Residual {
    @Rescaling(scale = 1.0 / 255)
    Layer scaled();

    @Conv2D(filters = 16, padding = Padding.SAME, activation = ActivationFunction.RELU)
    Layer stem();

    @Conv2D(filters = 16, padding = Padding.SAME, activation = ActivationFunction.RELU)
    Layer first();

    @Conv2D(filters = 16, padding = Padding.SAME)
    Layer second();

    @Add
    Layer sum(Layer second, Layer stem);

    @Concatenate
    Layer joined(Layer sum, Layer thumbnail);

    @GlobalAveragePooling2D
    Layer mean();

    @Output(weight = 2)
    @Labels(value = {"cat", "dog", "bird"}, kind = LabelKind.SINGLE_LABEL)
    @CategoricalCrossentropy
    @Metrics({Metric.CATEGORICAL_ACCURACY, Metric.MACRO_F1})
    @Dense(units = 3, activation = ActivationFunction.SOFTMAX)
    Layer animal();

    @AveragePooling2D(poolSize = 3, strides = 1, padding = Padding.SAME)
    Layer thumbnail(Layer input);

    @Output
    @Labels(value = {"day", "night"}, kind = LabelKind.SINGLE_LABEL)
    @CategoricalCrossentropy
    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer light(Layer mean);
}
