import org.layerwright.dsl.*;
import org.layerwright.dsl.augment.*;

@Augmentation
interface Parameters {
    @RandomFlip
    Step flip();

    @RandomRotation(0.1)
    // error: [LW-parameters] @RandomRotation on turn: it has parameters, but a step takes the result of the one above it. Remove them.
    Step turn(Step flip);
}
