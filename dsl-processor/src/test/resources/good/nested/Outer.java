package nested;

import org.layerwright.dsl.Augmented;
import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.augment.RandomFlip;
import org.layerwright.dsl.augment.Step;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** Declarations inside other types. */
final class Outer {
    private Outer() {}

    @SuppressWarnings("layerwright:not-rescaled")
    @Network(input = @Input(height = 2, width = 3))
    @Labels("yes")
    @Augmented(Deep.Mirror.class)
    @BinaryCrossentropy
    @Adam
    interface Net {
        @Flatten
        Layer flatten();

        @Dense(units = 1, activation = ActivationFunction.SIGMOID)
        Layer answer();
    }

    static class Deep {
        @SuppressWarnings("layerwright:flip-vertical")
        @Augmentation
        interface Mirror {
            @RandomFlip
            Step flip();
        }
    }
}
