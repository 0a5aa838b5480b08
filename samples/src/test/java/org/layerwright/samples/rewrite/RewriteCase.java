package org.layerwright.samples.rewrite;

import java.util.Set;

/**
 * A network of which it is known which rewrites are made on it.
 *
 * @param id the interface's name
 * @param rewrites their names; none where the preconditions fail
 * @param layers its layers between a rescaling {@code scale} and a flatten, in the language
 */
record RewriteCase(String id, Set<String> rewrites, String layers) {

    static RewriteCase of(String id, Set<String> rewrites, String layers) {
        return new RewriteCase(id, rewrites, layers);
    }

    String source(String packageName) {
        return """
        package PACKAGE;

        import static org.layerwright.dsl.layer.ActivationFunction.*;
        import static org.layerwright.dsl.layer.Padding.*;

        import org.layerwright.dsl.*;
        import org.layerwright.dsl.block.*;
        import org.layerwright.dsl.layer.*;
        import org.layerwright.dsl.loss.*;
        import org.layerwright.dsl.optimizer.*;
        import org.layerwright.dsl.weight.*;

        @Network(input = @Input(height = 12, width = 12))
        @Labels({"a", "b"})
        @BinaryCrossentropy
        @Sgd
        public interface NAME {
            @Rescaling(scale = 1.0 / 255) Layer scale();
            LAYERS
            @Flatten Layer flat();
            @Dense(units = 2, activation = SIGMOID) Layer labels();
        }
        """
                .replace("PACKAGE", packageName)
                .replace("NAME", id)
                .replace("LAYERS", layers);
    }

    @Override
    public String toString() {
        return id;
    }
}
