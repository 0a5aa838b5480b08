package org.layerwright.samples.zoo;

import org.layerwright.Model;
import org.layerwright.ModelOptions;

import java.util.function.Function;

/**
 * A network of the zoo.
 *
 * @param name its interface, and its golden's file
 * @param create makes the generated model
 * @param parameters the published total
 * @param fixed how many of them are not trained
 */
record Architecture(
        String name, Function<ModelOptions, ? extends Model> create, long parameters, long fixed) {

    @Override
    public String toString() {
        return name;
    }
}
