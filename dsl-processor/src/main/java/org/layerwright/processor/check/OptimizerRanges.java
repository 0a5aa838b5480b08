package org.layerwright.processor.check;

import org.layerwright.dsl.optimizer.ClipNorm;
import org.layerwright.dsl.optimizer.ClipValue;
import org.layerwright.dsl.optimizer.ExponentialMovingAverage;
import org.layerwright.dsl.optimizer.GlobalClipNorm;
import org.layerwright.dsl.optimizer.GradientAccumulation;
import org.layerwright.dsl.optimizer.LearningRate;
import org.layerwright.dsl.schedule.CosineDecay;
import org.layerwright.dsl.schedule.CosineDecayRestarts;
import org.layerwright.dsl.schedule.ExponentialDecay;
import org.layerwright.dsl.schedule.InverseTimeDecay;
import org.layerwright.dsl.schedule.OneCycle;
import org.layerwright.dsl.schedule.PiecewiseConstantDecay;
import org.layerwright.dsl.schedule.PolynomialDecay;
import org.layerwright.dsl.schedule.Warmup;
import org.layerwright.processor.check.Ranges.Row;
import org.layerwright.processor.model.OptimizerCatalog;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bounds of the numbers of optimizers, schedules and what stands beside them. */
final class OptimizerRanges {
    /** Attributes that mean the same in every optimizer that has them. */
    private static final Map<String, Interval> COMMON =
            Map.of(
                    "learningRate", Interval.ABOVE_ZERO,
                    "weightDecay", Interval.NOT_NEGATIVE,
                    "beta1", Interval.ZERO_TO_BELOW_ONE,
                    "beta2", Interval.ZERO_TO_BELOW_ONE,
                    "rho", Interval.ZERO_TO_BELOW_ONE,
                    "momentum", Interval.ZERO_TO_ONE,
                    "epsilon", Interval.ABOVE_ZERO,
                    "initialAccumulatorValue", Interval.NOT_NEGATIVE);

    private static final List<Row> OTHERS =
            List.of(
                    new Row(ClipNorm.class, "value", Interval.ABOVE_ZERO),
                    new Row(ClipValue.class, "value", Interval.ABOVE_ZERO),
                    new Row(GlobalClipNorm.class, "value", Interval.ABOVE_ZERO),
                    new Row(GradientAccumulation.class, "value", Interval.TWO_OR_MORE),
                    new Row(ExponentialMovingAverage.class, "momentum", Interval.ZERO_TO_ONE),
                    new Row(LearningRate.class, "value", Interval.ABOVE_ZERO),
                    new Row(CosineDecay.class, "decaySteps", Interval.NOT_NEGATIVE),
                    new Row(CosineDecay.class, "alpha", Interval.ZERO_TO_ONE),
                    new Row(CosineDecayRestarts.class, "firstDecaySteps", Interval.ABOVE_ZERO),
                    new Row(CosineDecayRestarts.class, "tMul", Interval.ONE_OR_MORE),
                    new Row(CosineDecayRestarts.class, "mMul", Interval.ABOVE_ZERO),
                    new Row(CosineDecayRestarts.class, "alpha", Interval.ZERO_TO_ONE),
                    new Row(ExponentialDecay.class, "decaySteps", Interval.ABOVE_ZERO),
                    new Row(ExponentialDecay.class, "decayRate", Interval.ABOVE_ZERO),
                    new Row(InverseTimeDecay.class, "decaySteps", Interval.ABOVE_ZERO),
                    new Row(InverseTimeDecay.class, "decayRate", Interval.NOT_NEGATIVE),
                    new Row(OneCycle.class, "totalSteps", Interval.NOT_NEGATIVE),
                    new Row(OneCycle.class, "rise", Interval.HALF_AT_MOST),
                    new Row(OneCycle.class, "initialDivisor", Interval.ONE_OR_MORE),
                    new Row(OneCycle.class, "finalDivisor", Interval.ONE_OR_MORE),
                    new Row(PiecewiseConstantDecay.class, "boundaries", Interval.ABOVE_ZERO),
                    new Row(PiecewiseConstantDecay.class, "values", Interval.NOT_NEGATIVE),
                    new Row(PolynomialDecay.class, "decaySteps", Interval.NOT_NEGATIVE),
                    new Row(PolynomialDecay.class, "endLearningRate", Interval.NOT_NEGATIVE),
                    new Row(PolynomialDecay.class, "power", Interval.ABOVE_ZERO),
                    new Row(Warmup.class, "value", Interval.ABOVE_ZERO),
                    new Row(Warmup.class, "from", Interval.NOT_NEGATIVE));

    static final List<Row> ROWS = Stream.concat(ofOptimizers(), OTHERS.stream()).toList();

    private OptimizerRanges() {}

    private static Stream<Row> ofOptimizers() {
        return OptimizerCatalog.types().stream().flatMap(OptimizerRanges::of);
    }

    private static Stream<Row> of(Class<? extends Annotation> optimizer) {
        Set<String> attributes =
                Arrays.stream(optimizer.getDeclaredMethods())
                        .map(Method::getName)
                        .collect(Collectors.toSet());
        return COMMON.entrySet().stream()
                .filter(bound -> attributes.contains(bound.getKey()))
                .map(bound -> new Row(optimizer, bound.getKey(), bound.getValue()));
    }
}
