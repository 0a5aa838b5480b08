package org.layerwright.processor.model;

import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.processor.decl.Catalog;
import org.layerwright.processor.model.LossSpec.BinaryCrossentropySpec;
import org.layerwright.processor.model.LossSpec.CategoricalCrossentropySpec;

import java.util.Map;

/** Which annotation beside {@code @Network} is which loss. */
public final class NetworkCatalog {
    public static final Catalog<LossSpec> LOSSES =
            new Catalog<>(
                    Map.of(
                            BinaryCrossentropy.class,
                            a -> new BinaryCrossentropySpec(a.real("labelSmoothing")),
                            CategoricalCrossentropy.class,
                            a -> new CategoricalCrossentropySpec(a.real("labelSmoothing"))));

    private NetworkCatalog() {}
}
