package org.layerwright.processor.model.weight;

import static java.util.Map.entry;

import org.layerwright.dsl.optimizer.LearningRate;
import org.layerwright.dsl.weight.ActivityRegularizer;
import org.layerwright.dsl.weight.Constant;
import org.layerwright.dsl.weight.Distribution;
import org.layerwright.dsl.weight.FanMode;
import org.layerwright.dsl.weight.GlorotNormal;
import org.layerwright.dsl.weight.GlorotUniform;
import org.layerwright.dsl.weight.HeNormal;
import org.layerwright.dsl.weight.HeUniform;
import org.layerwright.dsl.weight.IdentityMatrix;
import org.layerwright.dsl.weight.L1;
import org.layerwright.dsl.weight.L1L2;
import org.layerwright.dsl.weight.L2;
import org.layerwright.dsl.weight.LecunNormal;
import org.layerwright.dsl.weight.LecunUniform;
import org.layerwright.dsl.weight.MaxNorm;
import org.layerwright.dsl.weight.MinMaxNorm;
import org.layerwright.dsl.weight.NonNegative;
import org.layerwright.dsl.weight.Ones;
import org.layerwright.dsl.weight.Orthogonal;
import org.layerwright.dsl.weight.OrthogonalMode;
import org.layerwright.dsl.weight.OrthogonalRegularizer;
import org.layerwright.dsl.weight.RandomNormal;
import org.layerwright.dsl.weight.RandomUniform;
import org.layerwright.dsl.weight.Trainable;
import org.layerwright.dsl.weight.TruncatedNormal;
import org.layerwright.dsl.weight.UnitNorm;
import org.layerwright.dsl.weight.VarianceScaling;
import org.layerwright.dsl.weight.Zeros;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.function.Function;

/** Which annotation beside a layer says what. */
public final class ModifierCatalog {
    private static final Map<Class<? extends Annotation>, Function<AnnotationDecl, ModifierSpec>>
            MODIFIERS =
                    Map.ofEntries(
                            entry(
                                    ActivityRegularizer.class,
                                    a -> new ActivityRegularizerSpec(l1L2(a))),
                            entry(
                                    Constant.class,
                                    a -> new InitializerSpec.Constant(a.real("value"))),
                            entry(GlorotNormal.class, a -> new InitializerSpec.GlorotNormal()),
                            entry(GlorotUniform.class, a -> new InitializerSpec.GlorotUniform()),
                            entry(HeNormal.class, a -> new InitializerSpec.HeNormal()),
                            entry(HeUniform.class, a -> new InitializerSpec.HeUniform()),
                            entry(
                                    IdentityMatrix.class,
                                    a -> new InitializerSpec.Identity(a.real("gain"))),
                            entry(L1.class, a -> new RegularizerSpec.L1L2(a.real("value"), 0)),
                            entry(L1L2.class, ModifierCatalog::l1L2),
                            entry(L2.class, a -> new RegularizerSpec.L1L2(0, a.real("value"))),
                            entry(LearningRate.class, a -> new LearningRateSpec(a.real("value"))),
                            entry(LecunNormal.class, a -> new InitializerSpec.LecunNormal()),
                            entry(LecunUniform.class, a -> new InitializerSpec.LecunUniform()),
                            entry(
                                    MaxNorm.class,
                                    a ->
                                            new ConstraintSpec.MaxNorm(
                                                    a.real("value"), a.integers("axis"))),
                            entry(
                                    MinMaxNorm.class,
                                    a ->
                                            new ConstraintSpec.MinMaxNorm(
                                                    a.real("minValue"),
                                                    a.real("maxValue"),
                                                    a.real("rate"),
                                                    a.integers("axis"))),
                            entry(NonNegative.class, a -> new ConstraintSpec.NonNegative()),
                            entry(Ones.class, a -> new InitializerSpec.Ones()),
                            entry(
                                    Orthogonal.class,
                                    a -> new InitializerSpec.Orthogonal(a.real("gain"))),
                            entry(
                                    OrthogonalRegularizer.class,
                                    a ->
                                            new RegularizerSpec.Orthogonal(
                                                    a.real("factor"),
                                                    a.constant("mode", OrthogonalMode.class))),
                            entry(
                                    RandomNormal.class,
                                    a ->
                                            new InitializerSpec.RandomNormal(
                                                    a.real("mean"), a.real("stddev"))),
                            entry(
                                    RandomUniform.class,
                                    a ->
                                            new InitializerSpec.RandomUniform(
                                                    a.real("minval"), a.real("maxval"))),
                            entry(Trainable.class, a -> new TrainableSpec(a.bool("value"))),
                            entry(
                                    TruncatedNormal.class,
                                    a ->
                                            new InitializerSpec.TruncatedNormal(
                                                    a.real("mean"), a.real("stddev"))),
                            entry(
                                    UnitNorm.class,
                                    a -> new ConstraintSpec.UnitNorm(a.integers("axis"))),
                            entry(
                                    VarianceScaling.class,
                                    a ->
                                            new InitializerSpec.VarianceScaling(
                                                    a.real("scale"),
                                                    a.constant("mode", FanMode.class),
                                                    a.constant(
                                                            "distribution", Distribution.class))),
                            entry(Zeros.class, a -> new InitializerSpec.Zeros()));

    public static final Catalog<ModifierSpec> CATALOG = new Catalog<>(MODIFIERS);

    private ModifierCatalog() {}

    private static RegularizerSpec.L1L2 l1L2(AnnotationDecl written) {
        return new RegularizerSpec.L1L2(written.real("l1"), written.real("l2"));
    }
}
