package stages;

import org.layerwright.dsl.augment.*;

/** A resampling for each geometric step, as Keras does it. */
@SuppressWarnings("layerwright:flip-vertical")
@Augmentation(joined = false)
public interface Chain {
    @RandomFlip
    Step flip();

    @RandomRotation(0.1)
    Step turn();

    @RandomZoom(height = 0.2)
    Step zoom();

    @RandomBrightness(0.2)
    Step light();

    @RandomContrast(0.2)
    Step contrast();
}
