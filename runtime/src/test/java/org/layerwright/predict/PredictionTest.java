package org.layerwright.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.metrics.DecisionRule;

import java.util.List;

/** Decisions and order on numbers chosen by hand. */
class PredictionTest {
    private static final List<String> GENRES =
            List.of("electronic", "rock", "jazz", "pop", "hiphop", "folk");
    private static final Prediction COVER =
            Prediction.of(
                    GENRES,
                    new float[] {0.1f, 0.75f, 0.9f, 0.5f, 0.75f, 0f},
                    DecisionRule.threshold(0.5f));

    @Test
    void labelsAreThoseAboveTheThresholdInOutputOrder() {
        assertThat(COVER.labels()).containsExactly("rock", "jazz", "hiphop");
        assertThat(COVER.decidedBy(DecisionRule.threshold(0.95f)).labels()).isEmpty();
        assertThat(COVER.decidedBy(DecisionRule.argmax()).labels()).containsExactly("jazz");
        assertThat(COVER.labels()).as("unchanged").hasSize(3);
    }

    @Test
    void probabilityByName() {
        assertThat(COVER.probability("pop")).isEqualTo(0.5f);
        assertThatThrownBy(() -> COVER.probability("Jazz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no label is called 'Jazz'; there are"
                                + " [electronic, rock, jazz, pop, hiphop, folk]");
    }

    @Test
    void topIsLikeliestFirstAndKeepsOutputOrderAmongEquals() {
        assertThat(COVER.top()).isEqualTo(new LabelProbability("jazz", 0.9f));
        assertThat(COVER.top(4))
                .extracting(LabelProbability::label)
                .containsExactly("jazz", "rock", "hiphop", "pop");
        assertThat(COVER.top(99)).hasSize(6);
        assertThatThrownBy(() -> COVER.top(0)).hasMessage("top(0): ask for at least 1");
    }

    @Test
    void readsWell() {
        assertThat(COVER)
                .hasToString(
                        "[rock, jazz, hiphop] (jazz 0.900, rock 0.750, hiphop 0.750, pop 0.500,"
                                + " electronic 0.100, ...)");
        assertThat(
                        Prediction.of(
                                List.of("cat", "dog"),
                                new float[] {0.25f, 0.75f},
                                DecisionRule.argmax()))
                .hasToString("[dog] (dog 0.750, cat 0.250)");
    }

    @Test
    void isNotChangedFromOutside() {
        float[] numbers = {0.2f, 0.8f};
        Prediction prediction =
                Prediction.of(List.of("cat", "dog"), numbers, DecisionRule.argmax());
        numbers[0] = 1f;
        assertThat(prediction.probability("cat")).isEqualTo(0.2f);
    }

    @Test
    void namesAndProbabilitiesMustMatch() {
        assertThatThrownBy(
                        () ->
                                Prediction.of(
                                        List.of("cat"), new float[2], DecisionRule.threshold(0.5f)))
                .hasMessage("1 labels but 2 probabilities");
        assertThatThrownBy(
                        () ->
                                Prediction.of(
                                        List.of("cat", "dog"),
                                        new float[2],
                                        DecisionRule.thresholds(0.1f, 0.2f, 0.3f)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
