package org.layerwright.processor.model;

import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.dsl.optimizer.Sgd;
import org.layerwright.processor.decl.Catalog;
import org.layerwright.processor.model.LossSpec.BinaryCrossentropySpec;
import org.layerwright.processor.model.LossSpec.CategoricalCrossentropySpec;
import org.layerwright.processor.model.OptimizerSpec.AdamSpec;
import org.layerwright.processor.model.OptimizerSpec.SgdSpec;

import java.util.Map;

/** Which annotation beside {@code @Network} is which loss or optimizer. */
public final class NetworkCatalog {
    public static final Catalog<LossSpec> LOSSES =
            new Catalog<>(
                    Map.of(
                            BinaryCrossentropy.class,
                            a -> new BinaryCrossentropySpec(a.real("labelSmoothing")),
                            CategoricalCrossentropy.class,
                            a -> new CategoricalCrossentropySpec(a.real("labelSmoothing"))));

    static final Catalog<OptimizerSpec> OPTIMIZERS =
            new Catalog<>(
                    Map.of(
                            Adam.class,
                            a ->
                                    new AdamSpec(
                                            a.real("learningRate"),
                                            a.real("beta1"),
                                            a.real("beta2"),
                                            a.real("epsilon")),
                            Sgd.class,
                            a ->
                                    new SgdSpec(
                                            a.real("learningRate"),
                                            a.real("momentum"),
                                            a.bool("nesterov"))));

    private NetworkCatalog() {}
}
