package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecisionRuleTest {

    @Test
    void thresholdIsStrictInFloat32() {
        assertThat(DecisionRule.threshold(0.5f).decide(new float[] {0.5f, Math.nextUp(0.5f), 0.4f}))
                .containsExactly(false, true, false);
        // 0.3f is larger than the double 0.3: only a comparison as float32 takes them as equal.
        assertThat(DecisionRule.threshold(0.3f).decide(new float[] {0.3f})).containsExactly(false);
    }

    @Test
    void eachLabelMayHaveItsOwnThreshold() {
        DecisionRule rule = DecisionRule.thresholds(0.2f, 0.8f);
        assertThat(rule.decide(new float[] {0.5f, 0.5f})).containsExactly(true, false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.decide(new float[3]))
                .withMessage("2 thresholds for 3 labels; pass one a label");
        assertThatIllegalArgumentException().isThrownBy(() -> new LabelCounts(3, rule));
    }

    @Test
    void thresholdsAreCopied() {
        float[] given = {0.2f, 0.8f};
        DecisionRule rule = DecisionRule.thresholds(given);
        given[1] = 0;
        assertThat(rule).isEqualTo(DecisionRule.thresholds(0.2f, 0.8f));
        assertThat(rule.hashCode()).isEqualTo(DecisionRule.thresholds(0.2f, 0.8f).hashCode());
    }

    @Test
    void argmaxTakesTheFirstOfEquals() {
        assertThat(DecisionRule.argmax().decide(new float[] {0.2f, 0.4f, 0.4f}))
                .containsExactly(false, true, false);
        assertThat(DecisionRule.argmax().decide(new float[] {0, 0})).containsExactly(true, false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LabelCounts(1, DecisionRule.argmax()));
    }

    @Test
    void rulesKnowTheirLabelKind() {
        assertThat(DecisionRule.threshold(0.1f).labelKind()).isEqualTo(LabelKind.MULTI_LABEL);
        assertThat(DecisionRule.thresholds(0.1f).labelKind()).isEqualTo(LabelKind.MULTI_LABEL);
        assertThat(DecisionRule.argmax().labelKind()).isEqualTo(LabelKind.SINGLE_LABEL);
        for (LabelKind kind : LabelKind.values()) {
            assertThat(kind.defaultRule().labelKind()).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.1f, 1.1f, Float.NaN})
    void thresholdIsAProbability(float threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRule.threshold(threshold))
                .withMessageContaining("threshold is " + threshold);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRule.thresholds(0.5f, threshold))
                .withMessageContaining("threshold of label 1 is " + threshold);
    }

    @Test
    void noThresholdsIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(DecisionRule::thresholds);
    }
}
