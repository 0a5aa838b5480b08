package org.layerwright.processor.model;

import org.layerwright.dsl.schedule.CosineDecay;
import org.layerwright.dsl.schedule.CosineDecayRestarts;
import org.layerwright.dsl.schedule.ExponentialDecay;
import org.layerwright.dsl.schedule.InverseTimeDecay;
import org.layerwright.dsl.schedule.OneCycle;
import org.layerwright.dsl.schedule.PiecewiseConstantDecay;
import org.layerwright.dsl.schedule.PolynomialDecay;
import org.layerwright.dsl.schedule.ScheduleUnit;
import org.layerwright.dsl.schedule.Warmup;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Catalog;
import org.layerwright.processor.model.ScheduleSpec.Time;

import java.util.Map;

/** Which annotation beside {@code @Network} is which schedule of the learning rate. */
final class ScheduleCatalog {
    static final Catalog<ScheduleSpec> SCHEDULES =
            new Catalog<>(
                    Map.of(
                            CosineDecay.class,
                            a ->
                                    new ScheduleSpec.CosineDecay(
                                            time(a, "decaySteps"), a.real("alpha")),
                            CosineDecayRestarts.class,
                            a ->
                                    new ScheduleSpec.CosineDecayRestarts(
                                            time(a, "firstDecaySteps"),
                                            a.real("tMul"),
                                            a.real("mMul"),
                                            a.real("alpha")),
                            ExponentialDecay.class,
                            a ->
                                    new ScheduleSpec.ExponentialDecay(
                                            time(a, "decaySteps"),
                                            a.real("decayRate"),
                                            a.bool("staircase")),
                            InverseTimeDecay.class,
                            a ->
                                    new ScheduleSpec.InverseTimeDecay(
                                            time(a, "decaySteps"),
                                            a.real("decayRate"),
                                            a.bool("staircase")),
                            OneCycle.class,
                            a ->
                                    new ScheduleSpec.OneCycle(
                                            time(a, "totalSteps"),
                                            a.real("rise"),
                                            a.real("initialDivisor"),
                                            a.real("finalDivisor")),
                            PiecewiseConstantDecay.class,
                            a ->
                                    new ScheduleSpec.PiecewiseConstantDecay(
                                            a.reals("boundaries").stream()
                                                    .map(length -> new Time(length, unit(a)))
                                                    .toList(),
                                            a.reals("values")),
                            PolynomialDecay.class,
                            a ->
                                    new ScheduleSpec.PolynomialDecay(
                                            time(a, "decaySteps"),
                                            a.real("endLearningRate"),
                                            a.real("power"),
                                            a.bool("cycle"))));

    static final Catalog<WarmupSpec> WARMUPS =
            new Catalog<>(
                    Map.of(Warmup.class, a -> new WarmupSpec(time(a, "value"), a.real("from"))));

    private ScheduleCatalog() {}

    private static Time time(AnnotationDecl written, String length) {
        return new Time(written.real(length), unit(written));
    }

    private static ScheduleUnit unit(AnnotationDecl written) {
        return written.constant("unit", ScheduleUnit.class);
    }
}
