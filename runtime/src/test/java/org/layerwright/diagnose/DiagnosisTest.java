package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.layerwright.diagnose.rule.Cases.LN_5;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Cases;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.diagnose.rule.Rule;
import org.layerwright.diagnose.rule.Rules;
import org.layerwright.diagnose.rule.Severity;
import org.layerwright.report.BarChart;
import org.layerwright.report.LineChart;
import org.layerwright.report.Note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** From findings to one cause. */
final class DiagnosisTest {

    private static final CaseFile STUCK =
            Cases.of("Vgg5").epochs(2e-5, LN_5, LN_5, LN_5, LN_5).file();

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    @Test
    void theFirstErrorIsTheCause() {
        Diagnosis diagnosis =
                Diagnosis.of(
                        STUCK,
                        List.of(
                                Says.warning("a"),
                                Says.error("b"),
                                Says.error("c"),
                                Says.warning("d")));
        assertThat(diagnosis.cause().map(Finding::id)).contains("b");
        assertThat(ids(diagnosis.also())).containsExactly("c", "a");
    }

    @Test
    void whatTheCauseExplainsIsDropped() {
        Diagnosis diagnosis =
                Diagnosis.of(
                        STUCK,
                        List.of(
                                Says.error("dead-relu"),
                                Says.error("same-answers"),
                                Says.error("rate-cut-early"),
                                Says.warning("signal-collapse")));
        assertThat(ids(diagnosis.also())).containsExactly("rate-cut-early");
    }

    /** With Adam a warning, and what it did an error all the same. */
    @Test
    void whatDiedOfItsInputIsExplainedByIt() {
        Diagnosis diagnosis =
                Diagnosis.of(
                        STUCK,
                        List.of(
                                Says.warning("input-range"),
                                Says.error("dead-relu"),
                                Says.error("same-answers"),
                                Says.error("rate-cut-early")));
        assertThat(diagnosis.cause().map(Finding::id)).contains("input-range");
        assertThat(ids(diagnosis.also())).containsExactly("rate-cut-early");
    }

    @Test
    void notesAreNoCause() {
        Diagnosis diagnosis = Diagnosis.of(STUCK, List.of(new Says("a", Severity.NOTE, true)));
        assertThat(diagnosis.cause()).isEmpty();
        assertThat(ids(diagnosis.notes())).containsExactly("a");
    }

    @Test
    void aRunThatGoesWellSilencesWarnings() {
        List<Rule> rules = List.of(Says.warning("a"), new Says("b", Severity.WARNING, true));
        assertThat(Diagnosis.of(Cases.healthy().file(), rules).cause().map(Finding::id))
                .contains("b");
        assertThat(Diagnosis.of(STUCK, rules).cause().map(Finding::id)).contains("a");
        // Skill 0.1 in validation, and the best so far: on its way.
        CaseFile onItsWay = Cases.of("Cnn").epochs(0.1, 1.6, 1.55, 1.5, 1.45).file();
        assertThat(Diagnosis.of(onItsWay, rules).cause().map(Finding::id)).contains("b");
        // The same, but far behind its best.
        CaseFile behind = Cases.of("Cnn").epochs(0.1, 1.4, 1.3, 1.5, 1.45).file();
        assertThat(Diagnosis.of(behind, rules).cause().map(Finding::id)).contains("a");
        // What was foretold of a run that goes well has not come.
        assertThat(Diagnosis.of(Cases.healthy().file(), List.of(Says.error("e"))).cause())
                .isEmpty();
    }

    @Test
    void aUsersRuleComesLast() {
        List<Rule> rules = new ArrayList<>(Rules.ALL);
        rules.add(Says.error("mine"));
        assertThat(Diagnosis.of(FoundingCases.vgg(), rules).cause().map(Finding::id))
                .contains("dead-relu");
        assertThat(Diagnosis.of(STUCK, rules).cause().map(Finding::id)).contains("mine");
    }

    @Test
    void aRuleThatFailsIsANote() {
        Rule failing =
                new Rule() {
                    @Override
                    public String id() {
                        return "mine";
                    }

                    @Override
                    public String title() {
                        return "mine";
                    }

                    @Override
                    public Optional<Finding> examine(CaseFile file) {
                        throw new IllegalStateException("no epochs");
                    }

                    @Override
                    public boolean canTell(CaseFile file) {
                        return true;
                    }
                };
        Diagnosis diagnosis = Diagnosis.of(STUCK, List.of(failing, Says.error("b")));
        assertThat(diagnosis.cause().map(Finding::id)).contains("b");
        assertThat(diagnosis.notes().get(0).evidence().get(0)).contains("no epochs");
    }

    /** What gives way to something that explains it. */
    private static final Map<String, Set<String>> SEEN =
            Map.of(
                    "same-answers",
                    Set.of(
                            "input-range",
                            "over-regularized",
                            "vanishing-gradient",
                            "signal-collapse"),
                    "dead-relu",
                    Set.of("input-range"),
                    "saturated",
                    Set.of("input-range"),
                    "rate-too-high",
                    Set.of("noise-drowns-signal"),
                    "loss-at-start",
                    Set.of("noise-drowns-signal"));

    /**
     * Whatever rules find, there is one cause, the deepest error or what explains it, and at most
     * two beside it.
     */
    @Test
    void oneCauseAndTwoBesideItAtMost() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            List<Rule> rules = new ArrayList<>();
            for (Rule rule : Rules.ALL) {
                int drawn = random.nextInt(8);
                if (drawn < Severity.values().length) {
                    rules.add(new Says(rule.id(), Severity.values()[drawn], random.nextBoolean()));
                }
            }
            CaseFile file = random.nextBoolean() ? STUCK : Cases.healthy().file();
            Diagnosis diagnosis = Diagnosis.of(file, rules);

            Optional<String> error =
                    rules.stream()
                            .filter(it -> file == STUCK || it.concernsHealthyRuns())
                            .filter(it -> ((Says) it).severity() == Severity.ERROR)
                            .map(Rule::id)
                            .findFirst();
            if (error.isPresent()) {
                String cause = diagnosis.cause().orElseThrow().id();
                assertThat(SEEN.getOrDefault(error.get(), Set.of()).contains(cause))
                        .isEqualTo(!cause.equals(error.get()));
            }
            assertThat(diagnosis.also()).hasSizeLessThanOrEqualTo(2);
            assertThat(diagnosis.cause().isPresent() || diagnosis.also().isEmpty()).isTrue();
            diagnosis.cause().ifPresent(it -> assertThat(diagnosis.also()).doesNotContain(it));
            assertThat(diagnosis.text().lines()).allMatch(line -> line.length() <= 100);
        }
    }

    @Test
    void jsonSaysTheSame() {
        Diagnosis diagnosis = Diagnosis.of(FoundingCases.vgg(), Rules.ALL);
        JsonObject json = JsonParser.parseString(diagnosis.json()).getAsJsonObject();
        assertThat(json.get("network").getAsString()).isEqualTo("Vgg5");
        assertThat(json.get("moment").getAsString()).isEqualTo("after epoch 5");
        JsonObject cause = json.getAsJsonObject("cause");
        assertThat(cause.get("id").getAsString()).isEqualTo("LW-dead-relu");
        assertThat(cause.get("severity").getAsString()).isEqualTo("error");
        assertThat(cause.getAsJsonArray("fixes")).hasSize(2);
        assertThat(json.getAsJsonArray("also")).hasSize(diagnosis.also().size());
        assertThat(
                        JsonParser.parseString(
                                        Diagnosis.of(Cases.healthy().file(), Rules.ALL).json())
                                .getAsJsonObject()
                                .get("cause")
                                .isJsonNull())
                .isTrue();
    }

    @Test
    void whatIsOnlySeenGivesWayToWhatExplainsIt() {
        Diagnosis told =
                Diagnosis.of(
                        STUCK,
                        List.of(Says.error("same-answers"), Says.warning("over-regularized")));
        assertThat(told.cause().map(Finding::id)).contains("over-regularized");
        assertThat(told.also()).isEmpty();
    }

    @Test
    void reportHasTheTextAndTheCharts() {
        Diagnosis diagnosis = Diagnosis.of(FoundingCases.vgg(), Rules.ALL);
        assertThat(diagnosis.report().get(0)).isEqualTo(Note.preformatted(diagnosis.text()));
        assertThat(diagnosis.report())
                .anySatisfy(
                        it -> {
                            assertThat(it).isInstanceOf(LineChart.class);
                            assertThat(((LineChart) it).marks()).hasSize(3);
                        })
                .anySatisfy(
                        it -> {
                            assertThat(it).isInstanceOf(BarChart.class);
                            assertThat(((BarChart) it).series().get(0).values())
                                    .containsExactly(0.05, 1.0, 0.0);
                        });
        assertThat(Diagnosis.of(Cases.of("Cnn").file(), Rules.ALL).report()).hasSize(1);
    }
}
