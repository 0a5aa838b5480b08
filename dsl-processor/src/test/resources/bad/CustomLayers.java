import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.custom.CustomLayer;
import org.layerwright.dsl.custom.CustomWeight;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.layers.CustomScope;
import org.tensorflow.Operand;
import org.tensorflow.types.TFloat32;

import java.util.List;

class CustomLayers {
    record Sound(double rate, int size) implements org.layerwright.layers.CustomLayer {
        @Override
        public Operand<TFloat32> build(CustomScope scope, List<Operand<TFloat32>> inputs) {
            return inputs.get(0);
        }
    }

    abstract static class Unfinished implements org.layerwright.layers.CustomLayer {}

    // error: [LW-custom-class] @CustomLayer on Stranger: String does not implement org.layerwright.layers.CustomLayer. Name a class that does.
    @CustomLayer(String.class)
    @interface Stranger {}

    // error: [LW-custom-class] @CustomLayer on Half: CustomLayers.Unfinished cannot be made with new: it is abstract, private or an inner class. Name a class that can.
    @CustomLayer(Unfinished.class)
    @interface Half {}

    // error: [LW-custom-constructor] @CustomLayer on Swapped: CustomLayers.Sound has no constructor (int, double), which takes the annotation's attributes; it has (double, int). Add one.
    @CustomLayer(Sound.class)
    @interface Swapped {
        int size() default 1;

        double rate() default 1;
    }

    @CustomLayer(
            value = Sound.class,
            // error: [LW-custom-inputs] @CustomLayer on Off: inputs = 0, but it must be at least 1.
            inputs = 0,
            outputShape = {
                // error: [LW-custom-shape] @CustomLayer on Off: "hight / 2" is no size: hight is unknown. There are channels, height, width, size. Did you mean height?
                "hight / 2",
                // error: [LW-custom-shape] @CustomLayer on Off: "width /" is no size: it ends too early. Write a calculation such as height / 2.
                "width /",
                "size"
            },
            weights = {
                @CustomWeight(name = "scale", shape = "channels"),
                // error: [LW-custom-weight] @CustomLayer on Off: the weight "scale" needs a name of its own that begins with a small letter.
                @CustomWeight(name = "scale", shape = "channels"),
                // error: [LW-custom-weight] @CustomLayer on Off: the weight "a b" needs a name of its own that begins with a small letter.
                @CustomWeight(name = "a b", shape = "channels")
            })
    @interface Off {
        double rate() default 1;

        int size() default 1;
    }

    @CustomLayer(value = Sound.class, outputShape = {"height / size", "width", "channels"})
    @interface Halved {
        double rate() default 1;

        int size() default 2;
    }

    @Network(input = @Input(height = 8, width = 8))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Adam
    interface Net {
        // error: [LW-custom-broken] @Stranger on strange: the layer's declaration is wrong: [LW-custom-class]
        @Stranger
        Layer strange();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = ActivationFunction.SIGMOID)
        Layer out();
    }

    @Network(input = @Input(height = 8, width = 8))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Adam
    interface Late {
        @Flatten
        Layer flatten();

        // error: [LW-shape] @Halved on halved: its declared shape does not fit its input 192 (from flatten). In it, the input has no height.
        @Halved
        Layer halved();

        @Dense(units = 2, activation = ActivationFunction.SIGMOID)
        Layer out();
    }

    @Network(input = @Input(height = 8, width = 8))
    @Labels({"a", "b"})
    @BinaryCrossentropy
    @Adam
    interface Huge {
        // error: [LW-shape] @Halved on halved: its declared shape does not fit its input 8x8x3 (from input). In it, 8 / 0 has no value.
        @Halved(size = 0)
        Layer halved();

        @Flatten
        Layer flatten();

        @Dense(units = 2, activation = ActivationFunction.SIGMOID)
        Layer out();
    }
}
