package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Cases;
import org.layerwright.diagnose.rule.Rules;

/** What is printed, word by word: the two founding cases, a late bloomer, a healthy run. */
final class DiagnosisTextTest {

    private static String text(CaseFile file) {
        return Diagnosis.of(file, Rules.ALL).text();
    }

    @Test
    void lossThatStaysAtLnFive() {
        assertThat(text(FoundingCases.vgg()))
                .isEqualTo(
                        """
                        LW-dead-relu  DEAD RELU  (conv_2, since epoch 2)                                 Vgg5, after epoch 5
                          Evidence  loss 1.6084 vs ln 5 = 1.6094: nothing learned in 250 steps (skill 0.001)
                                    all 300 validation images get the same 5 probabilities (spread 0; healthy 0.3 to 0.5)
                                    conv_2: 100 % of its units are 0 on every image since step 50 (healthy: up to 84 %)
                                    the gradient of its weights is exactly 0: no smaller step can revive them
                          Cause     alive at the start (5 % silent, rms 1e-3), killed by steps of up to 9e-3 of the weights'
                                    size: they pushed its units below 0, where their slope is 0
                          Fix 1     @Adam(learningRate = 3e-4), was 3e-3
                          Fix 2     @HeNormal on the layers before it, or @LeakyReLU in place of ReLU: units below 0 then
                                    still learn
                          Not it    learning rate too low (steps change a kernel by up to 9e-3 of its size); NaN or infinity
                                    (none in 250 steps)
                          Also      LW-rate-cut-early: ReduceLrOnPlateau cut the rate 3 times while skill was below 0.02:
                                    3e-3 to 3e-6
                        """);
    }

    @Test
    void metricThatStaysWhileTheLossFalls() {
        assertThat(text(FoundingCases.covers()))
                .isEqualTo(
                        """
                        LW-frozen-metric  FROZEN METRIC  (the metric, not the model)                   Covers, after epoch 3
                          Evidence  val_binary_accuracy 0.761 in 3 of 3 epochs; loss moved 0.567 -> 0.547
                                    0 of 1,500 x 5 predictions are above 0.5
                                    0.761 = 1 - 1.19 labels / 5, the score of answering "none"
                          Cause     no output crosses the threshold; loss 0.554 on validation, entropy of the labels 0.547:
                                    so far nothing in the input predicts the label
                          Fix 1     watch macro F1, 0 for such answers, or average precision, which has no threshold:
                                    @Metrics({MACRO_F1, MACRO_AVERAGE_PRECISION})
                          Fix 2     model.checkup(training, options): it separates "cannot learn" from "nothing to learn"
                          Not it    dead ReLU (at most 84 % of a layer's units are silent); learning rate too high (the
                                    first steps did not raise the loss); learning rate too low (steps change a kernel by up
                                    to 4e-3 of its size); NaN or infinity (none in 150 steps); vanishing gradient (the first
                                    layer's is 1 times the last one's)
                        """);
    }

    @Test
    void lateBloomer() {
        assertThat(text(Cases.lateBloomer(4).file()))
                .isEqualTo(
                        """
                        NOTHING LEARNED YET, NOTHING PROVEN                                             Vgg13, after epoch 4
                          Notes     not learning yet: 0.00 of 1.61 nats learned in 4 of 20 epochs
                          Not it    dead ReLU (at most 84 % of a layer's units are silent); learning rate too high (the
                                    first steps did not raise the loss); learning rate too low (steps change a kernel by up
                                    to 7e-4 of its size); NaN or infinity (none in 200 steps); vanishing gradient (the first
                                    layer's is 1 times the last one's)
                        """);
    }

    @Test
    void healthyRun() {
        assertThat(text(Cases.healthy().file()))
                .isEqualTo(
                        """
                        NOTHING WRONG FOUND                                                               Cnn, after epoch 6
                        """);
    }

    @Test
    void aLongHeadTakesTwoLines() {
        Cases cases =
                Cases.of("ANetworkWithANameThatIsLongerThanTheConsoleHasRoomForBesideTheTitle");
        for (int i = 0; i < 3; i++) {
            cases.epochs(0, 1.61, 1.61);
        }
        assertThat(text(cases.file()).lines().limit(2))
                .containsExactly(
                        "LW-same-answers  SAME ANSWER FOR EVERY EXAMPLE  (since epoch 1)",
                        "                  ANetworkWithANameThatIsLongerThanTheConsoleHasRoomForBesideTheTitle,"
                                + " after epoch 3");
    }
}
