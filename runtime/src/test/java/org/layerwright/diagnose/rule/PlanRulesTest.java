package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.StartCases.network;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Plan;
import org.layerwright.diagnose.evidence.Plan.CallbackFacts;

import java.util.List;

/** Rules about what was asked for. */
final class PlanRulesTest {

    @Test
    void callbacksThatDefeatEachOther() {
        Rule rule = new CallbacksClash();
        CallbackFacts stopping = new CallbackFacts("EarlyStopping", "val_loss", 10);
        Finding late =
                rule.examine(with(stopping, new CallbackFacts("ReduceLrOnPlateau", "val_loss", 10)))
                        .orElseThrow();
        assertThat(late.severity()).isEqualTo(Severity.WARNING);
        assertThat(late.fixes()).containsExactly("EarlyStopping.on(\"val_loss\").patience(21)");
        // One epoch sooner; of another value; without the other.
        assertThat(
                        rule.examine(
                                with(
                                        stopping,
                                        new CallbackFacts("ReduceLrOnPlateau", "val_loss", 9))))
                .isEmpty();
        assertThat(rule.examine(with(stopping, new CallbackFacts("ReduceLrOnPlateau", "loss", 10))))
                .isEmpty();
        assertThat(rule.examine(with(new CallbackFacts("ReduceLrOnPlateau", "loss", 4)))).isEmpty();
        assertThat(rule.examine(with(new CallbackFacts("ReduceLrOnPlateau", "loss", 3))))
                .map(Finding::severity)
                .contains(Severity.NOTE);
    }

    private static CaseFile with(CallbackFacts... callbacks) {
        Plan plan = StartCases.plan(network(), "Adam");
        return CaseFile.of(
                        new Plan(
                                plan.network(),
                                plan.optimizer(),
                                plan.rate(),
                                plan.scheduled(),
                                plan.onlyRises(),
                                plan.epochs(),
                                plan.stepsPerEpoch(),
                                plan.batchSize(),
                                plan.augmented(),
                                plan.regularized(),
                                List.of(callbacks)))
                .build();
    }

    @Test
    void rateThatOnlyRisesNeverArrives() {
        CaseFile endless = CaseFile.of(StartCases.plan(network(), "Adam", true)).build();
        assertThat(Cases.ask("warmup-too-long", endless))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.severity()).isEqualTo(Severity.WARNING);
                            // 10 epochs of 50 steps.
                            assertThat(it.evidence().get(0)).contains("the first of 500 steps");
                            assertThat(it.fixes().get(0)).startsWith("@Warmup(50)");
                        });
        assertThat(Cases.ask("warmup-too-long", StartCases.healthy().build())).isEmpty();
    }
}
