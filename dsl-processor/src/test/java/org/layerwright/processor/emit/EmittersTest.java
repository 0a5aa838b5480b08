package org.layerwright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.processor.emit.layer.LayerEmitters;
import org.layerwright.processor.model.AnySpec;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.model.RuleSpec;
import org.layerwright.processor.model.ScheduleSpec;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.UpdateSpec;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.UnknownSpec;

import java.util.List;
import java.util.stream.Stream;

/** No table lacks a row: a kind of specification without one fails here, not at a user. */
class EmittersTest {
    static List<LayerSpec> layers() {
        return AnySpec.ofEach(LayerSpec.class).stream()
                .filter(spec -> !(spec instanceof UnknownSpec || spec instanceof InputSpec))
                .toList();
    }

    static List<LossSpec> losses() {
        return AnySpec.ofEach(LossSpec.class);
    }

    static List<RuleSpec> rules() {
        return AnySpec.ofEach(RuleSpec.class);
    }

    static List<ScheduleSpec> schedules() {
        return AnySpec.ofEach(ScheduleSpec.class);
    }

    static List<UpdateSpec> updates() {
        return Stream.concat(
                        AnySpec.ofEach(UpdateSpec.Clipping.class).stream(),
                        Stream.of(
                                new UpdateSpec.GradientAccumulation(2),
                                new UpdateSpec.ExponentialMovingAverage(0.5, 1)))
                .toList();
    }

    static List<StepSpec> steps() {
        return AnySpec.ofEach(StepSpec.class);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void layersAreWritten(LayerSpec spec) {
        assertThat(LayerEmitters.of(spec).describe(spec)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("losses")
    void lossesAreWritten(LossSpec spec) {
        assertThat(LossEmitters.write(spec).toString()).contains("Losses.");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void optimizersAreWritten(RuleSpec spec) {
        OptimizerSpec optimizer = new OptimizerSpec(0.5, spec, 0, List.of());
        assertThat(OptimizerEmitters.write(optimizer).toString()).startsWith("new ");
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void schedulesAreWritten(ScheduleSpec spec) {
        assertThat(ScheduleEmitters.write(spec, 0.5).toString()).startsWith("new ");
    }

    @ParameterizedTest
    @MethodSource("updates")
    void whatBelongsToUpdatesIsWritten(UpdateSpec spec) {
        assertThat(UpdatesMethod.write(spec).toString()).startsWith(".");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void stepsAreWritten(StepSpec spec) {
        // A jitter of nothing is nothing.
        assertThat(StepEmitters.write("step", spec).toString())
                .matches("|\\.\\w+\\((\"step\", .+)?\\)");
    }
}
