package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.OutputFacts;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelKind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Counts of answers, against counts by hand. */
class AnswersTallyTest {
    private static final float NAN = Float.NaN;
    private static final NetworkInfo INFO =
            NetworkInfo.named("Two")
                    .image("input", 1, 1, 1)
                    .output("class", LabelKind.SINGLE_LABEL, "a", "b", "c")
                    .output("flags", LabelKind.MULTI_LABEL, "x", "y")
                    .build();

    private final AnswersTally tally = new AnswersTally(INFO);

    private void add(float[] probabilities, float[] targets) {
        float[] losses = new float[probabilities.length / 5];
        Arrays.fill(losses, 2);
        tally.add(new BatchResult(losses, probabilities, List.of(), Optional.empty()), targets);
    }

    /** In two batches; nothing is known of the third example's class, nor whether it has y. */
    private Answers three() {
        add(
                new float[] {.5f, .3f, .2f, .9f, .4f, .1f, .2f, .7f, .6f, .1f},
                new float[] {1, 0, 0, 1, 0, 0, 1, 0, 0, 1});
        add(new float[] {.2f, .2f, .6f, .3f, .8f}, new float[] {NAN, NAN, NAN, 1, NAN});
        return tally.answers();
    }

    @Test
    void labelsThatExcludeEachOther() {
        OutputFacts facts = three().outputs().get(0);
        assertThat(facts.examples()).isEqualTo(2);
        assertThat(facts.exact()).isEqualTo(0.5);
        assertThat(facts.truths()).containsExactly(1, 1, 0);
        assertThat(facts.answers()).containsExactly(1, 0, 1);
        assertThat(facts.hits()).containsExactly(1, 0, 0);
        assertThat(facts.confusion())
                .containsExactly(List.of(1, 0, 0), List.of(0, 0, 1), List.of(0, 0, 0));
        assertThat(facts.crossEntropy())
                .isCloseTo(-(Math.log(0.5) + Math.log(0.2)) / 2, within(1e-7));
        assertThat(facts.priorEntropy()).isCloseTo(Math.log(2), within(1e-12));
        // Of c: 0.2, 0.7, 0.6, whose mean is 0.5.
        assertThat(facts.spread()).isCloseTo(Math.sqrt((0.09 + 0.04 + 0.01) / 3), within(1e-7));
    }

    @Test
    void labelsOfWhichAnyNumberIsThere() {
        OutputFacts facts = three().outputs().get(1);
        assertThat(facts.examples()).isEqualTo(3);
        assertThat(facts.known()).containsExactly(3, 2);
        assertThat(facts.truths()).containsExactly(2, 1);
        assertThat(facts.answers()).containsExactly(2, 0);
        assertThat(facts.hits()).containsExactly(1, 0);
        assertThat(facts.exact()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(facts.prior()).containsExactly(2 / 3.0, 0.5);
        double cost =
                -Math.log(0.9) - Math.log(0.6) - Math.log(0.4) - Math.log(0.1) - Math.log(0.3);
        assertThat(facts.crossEntropy()).isCloseTo(cost / 5, within(1e-7));
        assertThat(facts.confusion()).isEmpty();
    }

    @Test
    void theDeclaredLossIsAMean() {
        assertThat(three().loss()).isEqualTo(2);
    }

    /** Not 1e-9 or the like: that no answer depends on the example is told by this number. */
    @Test
    void identicalAnswersHaveNoSpread() {
        for (int batch = 0; batch < 7; batch++) {
            add(
                    new float[] {.1f, .3f, .6f, .7f, .23f, .1f, .3f, .6f, .7f, .23f},
                    new float[] {1, 0, 0, 1, 0, 0, 1, 0, 0, 1});
        }
        assertThat(tally.answers().spread()).isZero();
    }

    /** 0.7 of one label and 0.3 of another cost that much of each. */
    @Test
    void mixedExamplesCostByTheirShares() {
        float[] shares = {.7f, .3f, 0, 1, 0};
        tally.add(
                new BatchResult(
                        new float[] {1},
                        new float[] {.5f, .25f, .25f, .5f, .5f},
                        List.of(),
                        Optional.of(shares)),
                new float[] {1, 0, 0, 1, 0});
        OutputFacts facts = tally.answers().outputs().get(0);
        assertThat(facts.crossEntropy())
                .isCloseTo(-0.7 * Math.log(0.5) - 0.3 * Math.log(0.25), within(1e-7));
        assertThat(facts.hits()).containsExactly(1, 0, 0);
    }
}
