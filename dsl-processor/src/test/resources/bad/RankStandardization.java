import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;
import org.layerwright.dsl.layer.*;
import org.layerwright.dsl.loss.*;
import org.layerwright.dsl.optimizer.*;

@Network(input = @Input(height = 8, width = 8))
@Labels({"a", "b"})
@BinaryCrossentropy
@Adam
interface RankStandardization {
    @Flatten
    Layer flat();

    // error: [LW-rank] @PerImageStandardization on standardize: it takes an image
    @PerImageStandardization
    Layer standardize();

    @Flatten
    Layer flatten();

    @Dense(units = 2, activation = ActivationFunction.SIGMOID)
    Layer out();
}
