package com.example.shapes;

import com.example.blocks.ResidualBlock;
import org.layerwright.dsl.Input;
import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Metric;
import org.layerwright.dsl.Metrics;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.MaxPooling2D;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** Disc or square? With a block from another module's jar. */
@Network(input = @Input(height = 24, width = 24))
@Labels(
        value = {"disc", "square"},
        kind = LabelKind.SINGLE_LABEL)
@CategoricalCrossentropy
@Adam(learningRate = 3e-3)
@Metrics(Metric.CATEGORICAL_ACCURACY)
public interface ShapeNet {
    @Rescaling(scale = 1.0 / 255)
    Layer rescale();

    @Conv2D(filters = 8, activation = ActivationFunction.RELU)
    Layer conv();

    @MaxPooling2D
    Layer pool();

    @ResidualBlock(filters = 8)
    @Repeat(2)
    Layer residual();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SOFTMAX)
    Layer shape();
}
