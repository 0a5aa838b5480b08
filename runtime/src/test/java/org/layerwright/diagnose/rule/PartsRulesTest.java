package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.Cases.LN_5;
import static org.layerwright.diagnose.rule.Cases.ask;
import static org.layerwright.diagnose.rule.Said.allAlike;
import static org.layerwright.diagnose.rule.Said.answers;
import static org.layerwright.diagnose.rule.Said.confused;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.Leak;
import org.layerwright.diagnose.evidence.PixelFacts;
import org.layerwright.diagnose.evidence.Probe;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What training and validation, and the two passes, say of each other. */
final class PartsRulesTest {

    private static Cases withProbe(Cases cases, Answers training, Answers clean, Answers noisy) {
        for (int i = 0; i < 3; i++) {
            cases.epoch(
                    training,
                    Optional.of(allAlike(LN_5 + 0.1, 0.2)),
                    Optional.of(new Probe(clean, noisy)),
                    Map.of());
        }
        return cases;
    }

    @Test
    void classesOfAnotherOrder() {
        int[][] rotated = {
            {2, 58, 0, 0, 0}, {0, 1, 59, 0, 0}, {0, 0, 0, 60, 0}, {0, 0, 0, 2, 58}, {60, 0, 0, 0, 0}
        };
        int[][] two = {
            {1, 59, 0, 0, 0}, {57, 3, 0, 0, 0}, {0, 0, 60, 0, 0}, {0, 0, 0, 60, 0}, {0, 0, 0, 0, 60}
        };
        int[][] mistaken = {
            {5, 55, 0, 0, 0}, {0, 60, 0, 0, 0}, {0, 0, 60, 0, 0}, {0, 0, 0, 60, 0}, {0, 0, 0, 0, 60}
        };
        assertThat(ask("classes-permuted", validated(confused(6, 0.4, rotated)))).isPresent();
        assertThat(ask("classes-permuted", validated(confused(4, 0.4, two))))
                .hasValueSatisfying(
                        it ->
                                assertThat(it.evidence().get(1))
                                        .isEqualTo("a is called b, b is called a"));
        // The last two are known less well, and all together well enough.
        int[][] blurred = {
            {2, 58, 0, 0, 0},
            {0, 1, 59, 0, 0},
            {0, 0, 0, 60, 0},
            {12, 0, 13, 10, 25},
            {46, 0, 0, 0, 14}
        };
        assertThat(ask("classes-permuted", validated(confused(5, 0.4, blurred)))).isPresent();
        // Each within its bounds, and together not: 25 of 60 by the other's name.
        int[][] vague = {
            {13, 25, 12, 5, 5},
            {25, 13, 12, 5, 5},
            {0, 0, 60, 0, 0},
            {0, 0, 0, 60, 0},
            {0, 0, 0, 0, 60}
        };
        assertThat(ask("classes-permuted", validated(confused(2, 0.4, vague)))).isEmpty();
        // One class taken for another is a mistake of the network.
        assertThat(ask("classes-permuted", validated(confused(1, 0.4, mistaken)))).isEmpty();
        assertThat(ask("classes-permuted", Cases.healthy().file())).isEmpty();
    }

    private static org.layerwright.diagnose.evidence.CaseFile validated(Answers validation) {
        return Cases.of("Cnn")
                .epoch(answers(0.3, 0.4), validation, Map.of())
                .epoch(answers(0.2, 0.4), validation, Map.of())
                .file();
    }

    private static DataFacts numbers(double mean, double deviation) {
        return new DataFacts(
                300,
                300,
                List.of(),
                List.of(new PixelFacts("image", 0, 1, mean, deviation, 0, 0, List.of())),
                1,
                List.of(),
                List.of());
    }

    @Test
    void validationOfOtherNumbers() {
        Cases cases =
                Cases.of("Cnn")
                        .epoch(answers(0.2, 0.4), allAlike(40, 0.4), Map.of())
                        .epoch(answers(0.1, 0.4), allAlike(50, 0.4), Map.of());
        assertThat(
                        ask(
                                "validation-differs",
                                cases.builder()
                                        .training(numbers(0.5, 0.25))
                                        .validation(numbers(127, 64))
                                        .build()))
                .hasValueSatisfying(it -> assertThat(it.severity()).isEqualTo(Severity.ERROR));
        assertThat(
                        ask(
                                "validation-differs",
                                cases.builder()
                                        .training(numbers(0.5, 0.25))
                                        .validation(numbers(0.52, 0.26))
                                        .build()))
                .isEmpty();
        assertThat(ask("validation-differs", Cases.healthy().file())).isEmpty();
    }

    @Test
    void worseAtInference() {
        Answers known = answers(0.3, 0.4);
        Answers lost = allAlike(2.5, 0.4);
        Cases settled = Cases.of("Bn", "BatchNormalization");
        for (int i = 0; i < 4; i++) {
            withProbe(settled, known, lost, known);
        }
        assertThat(ask("inference-gap", settled.file()))
                .hasValueSatisfying(it -> assertThat(it.where()).isEqualTo("@BatchNormalization"));
        // After 150 steps moving statistics of momentum 0.99 are not there yet.
        Cases early = withProbe(Cases.of("Bn", "BatchNormalization"), known, lost, known);
        assertThat(ask("inference-gap", early.file())).isEmpty();
        // 0.02 and 0.05 are both as good as nothing.
        Cases fine = withProbe(Cases.of("Cnn"), known, answers(0.05, 0.4), answers(0.02, 0.4));
        assertThat(ask("inference-gap", fine.file())).isEmpty();
    }

    @Test
    void augmentationThatTeachesAnotherTask() {
        Answers augmented = answers(1.30, 0.3);
        Answers clean = answers(1.95, 0.2, 0.3);
        assertThat(
                        ask(
                                "augmentation-destroys-label",
                                withProbe(Cases.of("Cnn").augmented(), augmented, clean, augmented)
                                        .file()))
                .hasValueSatisfying(
                        it ->
                                assertThat(it.evidence().get(0))
                                        .startsWith(
                                                "training images as they are cost 1.9500, augmented"
                                                        + " ones 1.3000"));
        assertThat(
                        ask(
                                "augmentation-destroys-label",
                                withProbe(
                                                Cases.of("Cnn").augmented(),
                                                augmented,
                                                answers(0.02, 0.4),
                                                augmented)
                                        .file()))
                .isEmpty();
    }

    @Test
    void noiseThatHidesWhatCouldBeLearned() {
        Answers nothing = allAlike(LN_5 + 0.1, 0.1);
        assertThat(
                        ask(
                                "noise-drowns-signal",
                                withProbe(Cases.of("Cnn"), nothing, answers(1.3, 0.2), nothing)
                                        .file()))
                .isPresent();
        assertThat(
                        ask(
                                "noise-drowns-signal",
                                withProbe(Cases.of("Cnn"), nothing, nothing, nothing).file()))
                .isEmpty();
        assertThat(
                        ask(
                                "noise-drowns-signal",
                                withProbe(
                                                Cases.of("Cnn"),
                                                answers(1.4, 0.2),
                                                answers(0.9, 0.2),
                                                nothing)
                                        .file()))
                .isEmpty();
    }

    @Test
    void copiesInValidation() {
        Leak leak = new Leak(List.of(new DataFacts.Pair("a.png", "b.png")), 20, 0.05);
        Cases perfect =
                Cases.of("Cnn")
                        .epoch(answers(0.3, 0.4), answers(0.001, 1, 0.4), Map.of())
                        .epoch(answers(0.1, 0.4), answers(0.001, 1, 0.4), Map.of());
        assertThat(ask("too-good", perfect.builder().leak(leak).build()))
                .hasValueSatisfying(it -> assertThat(it.severity()).isEqualTo(Severity.WARNING));
        assertThat(ask("too-good", perfect.file()))
                .hasValueSatisfying(it -> assertThat(it.severity()).isEqualTo(Severity.NOTE));
        assertThat(ask("too-good", Cases.healthy().file())).isEmpty();
    }
}
