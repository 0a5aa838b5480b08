package org.layerwright.processor.model;

import static java.util.Map.entry;

import org.layerwright.dsl.loss.AsymmetricLoss;
import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.BinaryFocalCrossentropy;
import org.layerwright.dsl.loss.CategoricalCrossentropy;
import org.layerwright.dsl.loss.CategoricalFocalCrossentropy;
import org.layerwright.dsl.loss.CategoricalHinge;
import org.layerwright.dsl.loss.Dice;
import org.layerwright.dsl.loss.Hinge;
import org.layerwright.dsl.loss.Huber;
import org.layerwright.dsl.loss.MeanAbsoluteError;
import org.layerwright.dsl.loss.MeanSquaredError;
import org.layerwright.dsl.loss.SquaredHinge;
import org.layerwright.dsl.loss.Tversky;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;
import org.layerwright.processor.model.LossSpec.AsymmetricLossSpec;
import org.layerwright.processor.model.LossSpec.BinaryCrossentropySpec;
import org.layerwright.processor.model.LossSpec.BinaryFocalCrossentropySpec;
import org.layerwright.processor.model.LossSpec.CategoricalCrossentropySpec;
import org.layerwright.processor.model.LossSpec.CategoricalFocalCrossentropySpec;
import org.layerwright.processor.model.LossSpec.CategoricalHingeSpec;
import org.layerwright.processor.model.LossSpec.DiceSpec;
import org.layerwright.processor.model.LossSpec.HingeSpec;
import org.layerwright.processor.model.LossSpec.HuberSpec;
import org.layerwright.processor.model.LossSpec.MeanAbsoluteErrorSpec;
import org.layerwright.processor.model.LossSpec.MeanSquaredErrorSpec;
import org.layerwright.processor.model.LossSpec.SquaredHingeSpec;
import org.layerwright.processor.model.LossSpec.TverskySpec;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which annotation beside an output is which loss. */
public final class LossCatalog {
    private static final Map<Class<? extends Annotation>, Function<AnnotationDecl, LossSpec>>
            READERS =
                    Map.ofEntries(
                            entry(
                                    BinaryCrossentropy.class,
                                    a ->
                                            new BinaryCrossentropySpec(
                                                    a.real("labelSmoothing"),
                                                    a.reals("positiveWeight"))),
                            entry(
                                    CategoricalCrossentropy.class,
                                    a -> new CategoricalCrossentropySpec(a.real("labelSmoothing"))),
                            entry(
                                    BinaryFocalCrossentropy.class,
                                    a ->
                                            new BinaryFocalCrossentropySpec(
                                                    a.real("gamma"),
                                                    a.bool("applyClassBalancing"),
                                                    a.real("alpha"),
                                                    a.real("labelSmoothing"))),
                            entry(
                                    CategoricalFocalCrossentropy.class,
                                    a ->
                                            new CategoricalFocalCrossentropySpec(
                                                    a.real("gamma"),
                                                    a.reals("alpha"),
                                                    a.real("labelSmoothing"))),
                            entry(
                                    AsymmetricLoss.class,
                                    a ->
                                            new AsymmetricLossSpec(
                                                    a.real("gammaNeg"),
                                                    a.real("gammaPos"),
                                                    a.real("clip"))),
                            entry(Dice.class, a -> new DiceSpec()),
                            entry(
                                    Tversky.class,
                                    a -> new TverskySpec(a.real("alpha"), a.real("beta"))),
                            entry(Hinge.class, a -> new HingeSpec()),
                            entry(SquaredHinge.class, a -> new SquaredHingeSpec()),
                            entry(CategoricalHinge.class, a -> new CategoricalHingeSpec()),
                            entry(MeanSquaredError.class, a -> new MeanSquaredErrorSpec()),
                            entry(MeanAbsoluteError.class, a -> new MeanAbsoluteErrorSpec()),
                            entry(Huber.class, a -> new HuberSpec(a.real("delta"))));

    public static final Catalog<LossSpec> LOSSES = new Catalog<>(READERS);

    private LossCatalog() {}

    /** Every loss's annotation. */
    public static Set<Class<? extends Annotation>> types() {
        return READERS.keySet();
    }
}
