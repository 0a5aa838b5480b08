package org.layerwright.diagnose.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.StartCases.copied;
import static org.layerwright.diagnose.rule.StartCases.data;
import static org.layerwright.diagnose.rule.StartCases.healthy;
import static org.layerwright.diagnose.rule.StartCases.labels;
import static org.layerwright.diagnose.rule.StartCases.mixed;
import static org.layerwright.diagnose.rule.StartCases.network;
import static org.layerwright.diagnose.rule.StartCases.pixels;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.DataFacts.LabelFacts;
import org.layerwright.diagnose.evidence.DataFacts.Pair;
import org.layerwright.diagnose.evidence.Leak;
import org.layerwright.diagnose.evidence.Memorization;
import org.layerwright.diagnose.evidence.PixelFacts;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelKind;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about data, each with a case that deserves it; none speaks of a healthy one. */
class DataRulesTest {
    private static final LabelFacts EVEN = labels(500, 500, 500);

    static List<Rule> all() {
        return Rules.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void noRuleAccusesAHealthyCase(Rule rule) {
        assertThat(rule.examine(healthy().build())).isEmpty();
        assertThat(rule.examine(StartCases.of(network()).build())).isEmpty();
        assertThat(rule.canTell(StartCases.of(network()).build())).isFalse();
    }

    private static Finding found(Rule rule, CaseFile.Builder file) {
        Optional<Finding> finding = rule.examine(file.build());
        assertThat(finding).isPresent();
        assertThat(finding.get().id()).isEqualTo(rule.id());
        assertThat(finding.get().evidence()).isNotEmpty();
        assertThat(finding.get().fixes()).isNotEmpty();
        assertThat(rule.canTell(file.build())).isTrue();
        return finding.get();
    }

    private static Finding ofTraining(Rule rule, DataFacts data) {
        return found(rule, healthy().training(data));
    }

    @Test
    void numbersThatAreNoneAreNamedWithTheirExample() {
        PixelFacts one = new PixelFacts("input", 0, 1, 0.5, 0.3, 0, 7, List.of("example 12"));
        Finding finding = ofTraining(new NotFiniteInput(), data(100, EVEN, one));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.evidence().get(0)).contains("7 numbers", "example 12");
    }

    @Test
    void blackPicturesAreAConstantInput() {
        PixelFacts black = new PixelFacts("input", 0, 0, 0, 0, 1, 0, List.of("example 0"));
        assertThat(ofTraining(new ConstantInput(), data(100, EVEN, black)).severity())
                .isEqualTo(Severity.ERROR);
        PixelFacts some = new PixelFacts("input", 0, 255, 90, 70, 0.21, 0, List.of("a.png"));
        assertThat(ofTraining(new ConstantInput(), data(100, EVEN, some)).evidence().get(0))
                .contains("21 %", "a.png");
        PixelFacts few = new PixelFacts("input", 0, 255, 90, 70, 0.2, 0, List.of("a.png"));
        assertThat(new ConstantInput().examine(healthy().training(data(9, EVEN, few)).build()))
                .isEmpty();
    }

    @Test
    void oneExampleAgainAndAgainIsAConstantInput() {
        DataFacts same = copied(data(100, EVEN, pixels(126, 74)), 99, 0);
        assertThat(ofTraining(new ConstantInput(), same).cause()).contains("again and again");
    }

    @Test
    void aLabelWithoutExamplesIsMissing() {
        Rule rule = new MissingLabel();
        assertThat(ofTraining(rule, data(900, labels(400, 500, 0), pixels(126, 74))).where())
                .isEqualTo("labels cross");
        assertThat(ofTraining(rule, data(9000, labels(9000, 0, 0), pixels(126, 74))).where())
                .isEqualTo("label disc");
        DataFacts without = data(60, labels(30, 30, 0), pixels(126, 74));
        assertThat(found(rule, healthy().validation(without)).evidence().get(0))
                .contains("0 of 60 validation examples", "480 of 1,500");
        // 4 of 12 are expected: that can be chance.
        DataFacts few = data(12, labels(6, 6, 0), pixels(126, 74));
        assertThat(rule.examine(healthy().validation(few).build())).isEmpty();
    }

    @Test
    void aRareLabelOfSeveralIsAWarning() {
        NetworkInfo several =
                NetworkInfo.named("Several")
                        .image("input", 8, 8, 1)
                        .output("out", LabelKind.MULTI_LABEL, "disc", "ring", "cross")
                        .layer("out", "Dense", List.of(3), 10, 0, 0)
                        .build();
        CaseFile.Builder file =
                StartCases.of(several).training(data(100, labels(90, 10, 0), pixels(0.5, 0.3)));
        assertThat(found(new MissingLabel(), file).severity()).isEqualTo(Severity.WARNING);
        assertThat(new LabelImbalance().examine(file.build())).isEmpty();
    }

    @Test
    void labelsInOrderAreNotShuffled() {
        DataFacts sorted = mixed(data(1500, EVEN, pixels(126, 74)), 0.03);
        assertThat(ofTraining(new UnshuffledData(), sorted).evidence().get(0)).contains("0.030");
        DataFacts half = mixed(data(1500, EVEN, pixels(126, 74)), 0.5);
        assertThat(new UnshuffledData().examine(healthy().training(half).build())).isEmpty();
    }

    @Test
    void anotherPreparationOfValidationIsSeenInTheNumbers() {
        Rule rule = new PartsDiffer();
        DataFacts standard = data(300, EVEN, pixels(0.0, 1.0));
        Finding raw = found(rule, healthy().training(standard));
        assertThat(raw.severity()).isEqualTo(Severity.ERROR);
        assertThat(raw.evidence().get(0)).contains("validation 0 to 255 with mean 124");
        // Just within: 0.49 deviations away, 1.9 times as wide.
        CaseFile near =
                healthy()
                        .training(data(300, EVEN, pixels(100, 50)))
                        .validation(data(300, EVEN, pixels(124.5, 95)))
                        .build();
        assertThat(rule.examine(near)).isEmpty();
        CaseFile.Builder narrow =
                healthy()
                        .training(data(300, EVEN, pixels(100, 50)))
                        .validation(data(300, EVEN, pixels(100, 24)));
        assertThat(found(rule, narrow).evidence().get(1)).contains("0.48 to 1");
    }

    @Test
    void copiesAcrossThePartsAreALeak() {
        Pair pair = new Pair("a.png: disc", "b.png: disc");
        Rule rule = new LeakedExamples();
        Finding finding = found(rule, healthy().leak(new Leak(List.of(pair, pair), 100, 1)));
        assertThat(finding.evidence().get(0)).contains("2 of 100");
        assertThat(finding.evidence()).hasSize(2);
        CaseFile one = healthy().leak(new Leak(List.of(pair), 100, 1)).build();
        assertThat(rule.examine(one)).isEmpty();
        // Only a tenth of the training examples was looked at: ten times as many are likely.
        CaseFile.Builder tenth = healthy().leak(new Leak(List.of(pair), 100, 0.1));
        assertThat(found(rule, tenth).evidence().get(1)).contains("10 %");
        CaseFile none = healthy().leak(new Leak(List.of(), 300, 1)).build();
        assertThat(rule.examine(none)).isEmpty();
        assertThat(rule.ruledOut(none)).contains("0 of 300");
    }

    @Test
    void copiesAndContradictionsWithinAPart() {
        DataFacts data = data(100, EVEN, pixels(126, 74));
        assertThat(ofTraining(new DuplicateExamples(), copied(data, 6, 0)).severity())
                .isEqualTo(Severity.WARNING);
        assertThat(new DuplicateExamples().examine(healthy().training(copied(data, 5, 0)).build()))
                .isEmpty();
        assertThat(ofTraining(new ContradictingLabels(), copied(data, 1, 1)).evidence().get(1))
                .contains("a.png: disc and b.png: ring");
    }

    @Test
    void aCommonLabelIsAnImbalance() {
        Rule rule = new LabelImbalance();
        Finding finding = ofTraining(rule, data(1000, labels(900, 50, 50), pixels(126, 74)));
        assertThat(finding.evidence().get(0)).contains("disc has 900 of 1,000", "90 %");
        assertThat(ofTraining(rule, data(1000, labels(489, 490, 21), pixels(126, 74))).evidence())
                .anyMatch(sentence -> sentence.contains("1 to 23"));
        // 10 to 1 is a healthy control.
        CaseFile ten =
                healthy().training(data(1150, labels(500, 600, 50), pixels(126, 74))).build();
        assertThat(rule.examine(ten)).isEmpty();
        assertThat(rule.ruledOut(ten)).contains("4 %", "52 %");
    }

    @Test
    void otherFrequenciesInValidationMustBeMoreThanChance() {
        Rule rule = new PriorsDiffer();
        DataFacts other = data(300, labels(180, 60, 60), pixels(126, 74));
        assertThat(found(rule, healthy().validation(other)).evidence().get(0))
                .contains("33 % of 1,500", "60 % of 300");
        // As far apart, but of ten examples.
        DataFacts few = data(10, labels(6, 2, 2), pixels(126, 74));
        assertThat(rule.examine(healthy().validation(few).build())).isEmpty();
    }

    @Test
    void whatCannotBeLearnedByHeartIsAWarning() {
        Memorization failed = new Memorization(10, 500, false, "cross-entropy 1.09 of 1.10");
        assertThat(found(new CannotMemorize(), healthy().memorization(failed)).evidence().get(0))
                .contains("10 examples, 500 steps", "1.09 of 1.10");
        Memorization passed = new Memorization(10, 80, true, "all right");
        CaseFile file = healthy().memorization(passed).build();
        assertThat(new CannotMemorize().examine(file)).isEmpty();
        assertThat(new CannotMemorize().ruledOut(file)).contains("10 examples");
    }

    @Test
    void notesAreNoAccusations() {
        CaseFile few = StartCases.of(network()).training(data(20, EVEN, pixels(126, 74))).build();
        assertThat(new NoValidation().examine(few).orElseThrow().severity())
                .isEqualTo(Severity.NOTE);
        assertThat(new OddBatch().examine(few).orElseThrow().evidence().get(0))
                .contains("batches of 30, but 20 examples");
        CaseFile scored = healthy().baselines(Map.of("val_accuracy", 1 / 3.0)).build();
        assertThat(new PriorScores().examine(scored).orElseThrow().evidence())
                .containsExactly("val_accuracy 0.333");
    }
}
