package org.layerwright.processor.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.weight.ConstraintSpec;
import org.layerwright.processor.model.weight.InitializerSpec;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.model.weight.ModifierSpec;
import org.layerwright.processor.model.weight.RegularizerSpec;
import org.layerwright.processor.model.weight.TrainableSpec;
import org.layerwright.processor.report.Origin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Later modifiers win; what does not learn is not held back. */
class ModifiedWeightsTest {
    private static final RegularizerSpec L2 = new RegularizerSpec.L1L2(0, 0.1);
    private static final ConstraintSpec HELD = new ConstraintSpec.NonNegative();
    private static final LayerFacts LAYER =
            new LayerFacts(
                    Shape.of(4),
                    List.of(
                            WeightFacts.kernel("kernel", Shape.of(3, 4)),
                            WeightFacts.zeros("bias", Shape.of(4)),
                            WeightFacts.zeros("moving_mean", Shape.of(4)).asStatistic()),
                    7);

    @Test
    void theLastWins() {
        LayerFacts facts =
                modified(
                        of(new InitializerSpec.Ones()),
                        of(L2, "kernel", "bias"),
                        of(new InitializerSpec.HeNormal()));
        assertThat(facts.weights().get(0).initializer()).isEqualTo(new InitializerSpec.HeNormal());
        assertThat(facts.weights().get(1).initializer()).isEqualTo(new InitializerSpec.Zeros());
        assertThat(facts.weights().get(1).regularizer()).contains(L2);
        assertThat(facts.flops()).isEqualTo(7);
    }

    @Test
    void frozenCountsAsNotTrainableAndIsNotHeld() {
        LayerFacts facts = modified(of(L2), of(HELD), of(new TrainableSpec(false)));
        assertThat(facts.trainableParameters()).isZero();
        assertThat(facts.nonTrainableParameters()).isEqualTo(20);
        assertThat(facts.weights())
                .allSatisfy(
                        weight -> {
                            assertThat(weight.role()).isEqualTo(WeightFacts.Role.FROZEN);
                            assertThat(weight.regularizer()).isEmpty();
                            assertThat(weight.constraint()).isEmpty();
                        });
    }

    @Test
    void insideAFrozenBlockALayerMayLearn() {
        LayerFacts facts =
                modified(of(new TrainableSpec(false)), of(L2), of(new TrainableSpec(true)));
        assertThat(facts.trainableParameters()).isEqualTo(16);
        assertThat(facts.weights().get(0).regularizer()).contains(L2);
    }

    @Test
    void statisticsAreNotHeldButMayStartElsewhere() {
        LayerFacts facts =
                modified(
                        of(HELD, "moving_mean"),
                        of(L2, "moving_mean"),
                        of(new InitializerSpec.Ones(), "moving_mean"));
        WeightFacts mean = facts.weights().get(2);
        assertThat(mean.constraint()).isEmpty();
        assertThat(mean.regularizer()).isEmpty();
        assertThat(mean.initializer()).isEqualTo(new InitializerSpec.Ones());
        assertThat(mean.role()).isEqualTo(WeightFacts.Role.STATISTIC);
    }

    private static LayerFacts modified(Modifier... modifiers) {
        Inference inference =
                ModifiedWeights.apply(new Inference.Known(LAYER), Arrays.asList(modifiers));
        return Optional.of(inference)
                .map(Inference.Known.class::cast)
                .map(Inference.Known::facts)
                .orElseThrow();
    }

    private static Modifier of(ModifierSpec spec, String... names) {
        return new Modifier(
                spec, Arrays.asList(names), new AnnotationDecl("", Map.of(), Origin.NONE));
    }
}
