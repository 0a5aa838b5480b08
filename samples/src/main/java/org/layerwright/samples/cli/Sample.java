package org.layerwright.samples.cli;

import org.layerwright.Model;
import org.layerwright.ModelOptions;

import java.util.Optional;
import java.util.function.Function;

/**
 * A network to play with.
 *
 * @param name the command's name, also of the run folder
 * @param create makes the model: a generated class's {@code create}
 * @param data what it is trained on
 * @param epochs how many passes it needs on that data
 * @param rival a simpler model to be compared with
 */
public record Sample(
        String name,
        Function<ModelOptions, ? extends Model> create,
        SampleData data,
        int epochs,
        Optional<Rival> rival) {

    Model model(long seed) {
        return model(ModelOptions.defaults().seed(seed));
    }

    Model model(ModelOptions options) {
        return create.apply(options);
    }
}
