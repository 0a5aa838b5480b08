package org.layerwright.samples.parity;

import org.layerwright.Model;
import org.layerwright.ModelOptions;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One network around a layer called {@code tested}.
 *
 * @param name the declaring interface's name
 * @param create makes the generated model
 * @param layers the same layers by the oracle
 */
record Row(
        String name, Function<ModelOptions, ? extends Model> create, UnaryOperator<Oracle> layers) {

    @Override
    public String toString() {
        return name;
    }
}
