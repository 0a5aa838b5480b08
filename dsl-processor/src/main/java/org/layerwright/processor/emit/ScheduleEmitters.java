package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.dsl.schedule.ScheduleUnit;
import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.ScheduleSpec;
import org.layerwright.processor.model.ScheduleSpec.CosineDecay;
import org.layerwright.processor.model.ScheduleSpec.CosineDecayRestarts;
import org.layerwright.processor.model.ScheduleSpec.ExponentialDecay;
import org.layerwright.processor.model.ScheduleSpec.InverseTimeDecay;
import org.layerwright.processor.model.ScheduleSpec.OneCycle;
import org.layerwright.processor.model.ScheduleSpec.PiecewiseConstantDecay;
import org.layerwright.processor.model.ScheduleSpec.PolynomialDecay;
import org.layerwright.processor.model.ScheduleSpec.Time;
import org.layerwright.processor.model.WarmupSpec;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How each schedule is made: the runtime's class of its name takes the rate first. */
final class ScheduleEmitters {
    private static final SpecTable<ScheduleSpec, CodeBlock> ARGUMENTS =
            new SpecTable<ScheduleSpec, CodeBlock>()
                    .row(CosineDecay.class, s -> after(s.decay(), s.alpha()))
                    .row(
                            CosineDecayRestarts.class,
                            s -> after(s.first(), s.tMul(), s.mMul(), s.alpha()))
                    .row(
                            ExponentialDecay.class,
                            s -> flagged(after(s.decay(), s.decayRate()), s.staircase()))
                    .row(
                            InverseTimeDecay.class,
                            s -> flagged(after(s.decay(), s.decayRate()), s.staircase()))
                    .row(
                            OneCycle.class,
                            s -> after(s.total(), s.rise(), s.initialDivisor(), s.finalDivisor()))
                    .row(PiecewiseConstantDecay.class, ScheduleEmitters::boundaries)
                    .row(
                            PolynomialDecay.class,
                            s ->
                                    flagged(
                                            after(s.decay(), s.endLearningRate(), s.power()),
                                            s.cycle()));

    private ScheduleEmitters() {}

    /**
     * A schedule.
     *
     * @param learningRate where it starts
     */
    static CodeBlock write(ScheduleSpec schedule, double learningRate) {
        return CodeBlock.of(
                "new $T($L,$W$L)",
                RuntimeTypes.schedule(schedule.getClass().getSimpleName()),
                Literals.exact(learningRate),
                ARGUMENTS.write(schedule));
    }

    /** The rate as it is. */
    static CodeBlock constant(double learningRate) {
        return CodeBlock.of(
                "$T.constant($L)",
                RuntimeTypes.LEARNING_RATE_SCHEDULE,
                Literals.real(learningRate));
    }

    /** A warm-up before a schedule. */
    static CodeBlock warmup(WarmupSpec warmup, CodeBlock then) {
        return CodeBlock.of(
                "new $T($L,$W$L,$W$L)",
                RuntimeTypes.WARMUP,
                Literals.exact(warmup.from()),
                span(warmup.length()),
                then);
    }

    private static CodeBlock after(Time length, double... numbers) {
        String rest =
                Arrays.stream(numbers)
                        .mapToObj(number -> ", " + Literals.exact(number))
                        .collect(Collectors.joining());
        return CodeBlock.of("$L$L", span(length), rest);
    }

    private static CodeBlock flagged(CodeBlock arguments, boolean flag) {
        return CodeBlock.of("$L, $L", arguments, flag);
    }

    private static CodeBlock boundaries(PiecewiseConstantDecay spec) {
        return CodeBlock.of(
                "$T.of($L),$W$T.of($L)",
                List.class,
                spec.boundaries().stream()
                        .map(ScheduleEmitters::span)
                        .collect(CodeBlock.joining(",$W")),
                List.class,
                spec.values().stream().map(Literals::exact).collect(Collectors.joining(", ")));
    }

    private static CodeBlock span(Time time) {
        if (time.length() == 0) {
            return CodeBlock.of("$T.ofRun()", RuntimeTypes.SPAN);
        }
        String factory = time.unit() == ScheduleUnit.STEPS ? "ofSteps" : "ofEpochs";
        return CodeBlock.of(
                "$T.$L($L)", RuntimeTypes.SPAN, factory, Literals.comment(time.length()));
    }
}
