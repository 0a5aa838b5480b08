import org.layerwright.dsl.Input;
import org.layerwright.dsl.Labels;
import org.layerwright.dsl.Network;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.dsl.layer.Dense;
import org.layerwright.dsl.layer.Flatten;
import org.layerwright.dsl.layer.Layer;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.optimizer.Adam;

/** In the unnamed package. */
@SuppressWarnings("layerwright:not-rescaled")
@Network(input = @Input(height = 4, width = 4))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface Unnamed {
    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer letters();
}
