package org.layerwright.processor.model;

import static java.util.Map.entry;

import org.layerwright.dsl.optimizer.Adadelta;
import org.layerwright.dsl.optimizer.Adagrad;
import org.layerwright.dsl.optimizer.Adam;
import org.layerwright.dsl.optimizer.AdamW;
import org.layerwright.dsl.optimizer.Adamax;
import org.layerwright.dsl.optimizer.ClipNorm;
import org.layerwright.dsl.optimizer.ClipValue;
import org.layerwright.dsl.optimizer.ExponentialMovingAverage;
import org.layerwright.dsl.optimizer.GlobalClipNorm;
import org.layerwright.dsl.optimizer.GradientAccumulation;
import org.layerwright.dsl.optimizer.Lion;
import org.layerwright.dsl.optimizer.Nadam;
import org.layerwright.dsl.optimizer.RMSprop;
import org.layerwright.dsl.optimizer.Sgd;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;

import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which annotation beside {@code @Network} is which optimizer, or what stands beside one. */
public final class OptimizerCatalog {
    private static final Map<Class<? extends Annotation>, Function<AnnotationDecl, RuleSpec>>
            RULES =
                    Map.ofEntries(
                            entry(
                                    Adadelta.class,
                                    a -> new RuleSpec.Adadelta(a.real("rho"), a.real("epsilon"))),
                            entry(
                                    Adagrad.class,
                                    a ->
                                            new RuleSpec.Adagrad(
                                                    a.real("initialAccumulatorValue"),
                                                    a.real("epsilon"))),
                            entry(Adam.class, OptimizerCatalog::adam),
                            entry(AdamW.class, OptimizerCatalog::adam),
                            entry(
                                    Adamax.class,
                                    a ->
                                            new RuleSpec.Adamax(
                                                    a.real("beta1"),
                                                    a.real("beta2"),
                                                    a.real("epsilon"))),
                            entry(
                                    Lion.class,
                                    a -> new RuleSpec.Lion(a.real("beta1"), a.real("beta2"))),
                            entry(
                                    Nadam.class,
                                    a ->
                                            new RuleSpec.Nadam(
                                                    a.real("beta1"),
                                                    a.real("beta2"),
                                                    a.real("epsilon"))),
                            entry(
                                    RMSprop.class,
                                    a ->
                                            new RuleSpec.RMSprop(
                                                    a.real("rho"),
                                                    a.real("momentum"),
                                                    a.real("epsilon"),
                                                    a.bool("centered"))),
                            entry(
                                    Sgd.class,
                                    a -> new RuleSpec.Sgd(a.real("momentum"), a.bool("nesterov"))));

    static final Catalog<OptimizerSpec> OPTIMIZERS = new Catalog<>(withCommon(RULES));

    static final Catalog<UpdateSpec> UPDATES =
            new Catalog<>(
                    Map.of(
                            ClipNorm.class,
                            a -> new UpdateSpec.ClipNorm(a.real("value")),
                            ClipValue.class,
                            a -> new UpdateSpec.ClipValue(a.real("value")),
                            GlobalClipNorm.class,
                            a -> new UpdateSpec.GlobalClipNorm(a.real("value")),
                            GradientAccumulation.class,
                            a -> new UpdateSpec.GradientAccumulation(a.integer("value")),
                            ExponentialMovingAverage.class,
                            a ->
                                    new UpdateSpec.ExponentialMovingAverage(
                                            a.real("momentum"), a.integer("overwriteFrequency"))));

    private OptimizerCatalog() {}

    /** Every optimizer's annotation. */
    public static Set<Class<? extends Annotation>> types() {
        return RULES.keySet();
    }

    private static RuleSpec adam(AnnotationDecl written) {
        return new RuleSpec.Adam(
                written.real("beta1"),
                written.real("beta2"),
                written.real("epsilon"),
                written.bool("amsgrad"));
    }

    private static Map<Class<? extends Annotation>, Function<AnnotationDecl, OptimizerSpec>>
            withCommon(Map<Class<? extends Annotation>, Function<AnnotationDecl, RuleSpec>> rules) {
        Map<Class<? extends Annotation>, Function<AnnotationDecl, OptimizerSpec>> optimizers =
                new HashMap<>();
        rules.forEach(
                (type, rule) ->
                        optimizers.put(
                                type,
                                written ->
                                        new OptimizerSpec(
                                                written.real("learningRate"),
                                                rule.apply(written),
                                                written.real("weightDecay"),
                                                written.strings("excludeFromWeightDecay"))));
        return optimizers;
    }
}
