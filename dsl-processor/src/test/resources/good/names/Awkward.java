package names;

import org.layerwright.dsl.Augmented;
import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.augment.FlipMode;
import org.layerwright.dsl.augment.RandomFlip;
import org.layerwright.dsl.augment.RandomRotation;
import org.layerwright.dsl.augment.RandomZoom;
import org.layerwright.dsl.augment.Step;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Conv2D;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.layer.Rescaling;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** Legal names that could collide with the generated code's own. */
@SuppressWarnings({"layerwright:bottleneck", "layerwright:no-nonlinearity"})
@Network(input = @Input(height = 8, width = 8))
@Labels({"say \"hi\"", "back\\slash", "tab\there", "line\nbreak", "d'accord", "été", "日本", "\uD83D\uDE00", "$S", "*/", "\\u0041", "<error>"})
@Augmented(Awkward.Turns.class)
@BinaryCrossentropy
@Adam
interface Awkward {
    @Rescaling(scale = 2)
    Layer tf();

    @Rescaling(scale = 2)
    Layer net();

    @Rescaling(scale = 2)
    Layer input();

    @Rescaling(scale = 2)
    Layer record();

    @Rescaling(scale = 2)
    Layer var();

    @Rescaling(scale = 2)
    Layer yield();

    @Rescaling(scale = 2)
    Layer yield_();

    @Conv2D(filters = 2)
    Layer $dollar();

    @Conv2D(filters = 2)
    Layer List();

    @Conv2D(filters = 2)
    Layer conv();

    @Rescaling(scale = 2)
    Layer convKernel();

    @Rescaling(scale = 2)
    Layer Initializer();

    @Rescaling(scale = 2)
    Layer Operand();

    @Rescaling(scale = 2)
    Layer été();

    @Rescaling(scale = 2)
    Layer Definition();

    @Flatten
    Layer outLogits();

    @Dense(units = 12, activation = ActivationFunction.SIGMOID)
    Layer out();

    @SuppressWarnings("layerwright:flip-vertical")
    @Augmentation
    interface Turns {
        @RandomRotation(0.1)
        Step scope();

        @RandomFlip(FlipMode.VERTICAL)
        Step images();

        @RandomZoom(height = 0.1, fillValue = 1)
        Step FillMode();

        @RandomZoom(height = 0.1, fillValue = 2)
        Step Interpolation();

        @RandomFlip(FlipMode.HORIZONTAL)
        Step FlipMode();

        @RandomZoom(height = 0.1, fillValue = 3)
        Step $1();
    }
}
