package org.layerwright.samples.parity;

import static org.layerwright.dsl.layer.ActivationFunction.SIGMOID;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.Add;
import org.layerwright.dsl.layer.Average;
import org.layerwright.dsl.layer.Concatenate;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Dot;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Maximum;
import org.layerwright.dsl.layer.Minimum;
import org.layerwright.dsl.layer.Multiply;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.layer.Subtract;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Sgd;

/** Networks around a layer of two inputs, called {@code tested}. */
final class MergeNets {
    private MergeNets() {}

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface AddTwo {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer left(Layer rescale);

        @Conv2D(filters = 2)
        Layer right(Layer rescale);

        @Add
        Layer tested(Layer left, Layer right);

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface AverageTwo {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer left(Layer rescale);

        @Conv2D(filters = 2)
        Layer right(Layer rescale);

        @Average
        Layer tested(Layer left, Layer right);

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface MaximumTwo {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer left(Layer rescale);

        @Conv2D(filters = 2)
        Layer right(Layer rescale);

        @Maximum
        Layer tested(Layer left, Layer right);

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface MinimumTwo {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer left(Layer rescale);

        @Conv2D(filters = 2)
        Layer right(Layer rescale);

        @Minimum
        Layer tested(Layer left, Layer right);

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface MultiplyTwo {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer left(Layer rescale);

        @Conv2D(filters = 2)
        Layer right(Layer rescale);

        @Multiply
        Layer tested(Layer left, Layer right);

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface SubtractTwo {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer left(Layer rescale);

        @Conv2D(filters = 2)
        Layer right(Layer rescale);

        @Subtract
        Layer tested(Layer left, Layer right);

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface ConcatenateTwo {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer left(Layer rescale);

        @Conv2D(filters = 2)
        Layer right(Layer rescale);

        @Concatenate
        Layer tested(Layer left, Layer right);

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }

    @Network(input = @Input(height = 4, width = 5, channels = 1))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Sgd
    interface DotTwo {
        @Rescaling(scale = 1.0 / 255)
        Layer rescale();

        @Conv2D(filters = 2)
        Layer left(Layer rescale);

        @Conv2D(filters = 2)
        Layer right(Layer rescale);

        @Dot(axes = 3)
        Layer tested(Layer left, Layer right);

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = SIGMOID)
        Layer labels();
    }
}
