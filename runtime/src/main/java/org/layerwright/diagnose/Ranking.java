package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Course;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.diagnose.rule.Rule;
import org.layerwright.diagnose.rule.Rules;
import org.layerwright.diagnose.rule.Severity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From what rules found to one cause.
 *
 * @param file what they were asked about
 * @param answers what each rule said, the deepest first
 */
record Ranking(CaseFile file, List<Answer> answers) {
    private static final int MOST_ALSO = 2;

    private static final int MOST_NOT_IT = 6;

    /** What is nothing but another sight of a cause, and not told beside it. */
    private static final Map<String, Set<String>> SYMPTOMS =
            Map.of(
                    "rate-too-high",
                    Set.of("not-finite", "loss-spike", "exploding-gradient", "same-answers"),
                    "not-finite",
                    Set.of("loss-spike", "exploding-gradient"),
                    "dead-relu",
                    Set.of("same-answers", "signal-collapse", "vanishing-gradient"),
                    "dead-at-start",
                    Set.of("same-answers", "signal-collapse", "vanishing-gradient"),
                    "saturated",
                    Set.of("same-answers", "signal-collapse", "vanishing-gradient"),
                    "same-answers",
                    Set.of("signal-collapse", "vanishing-gradient"),
                    "vanishing-gradient",
                    Set.of("signal-collapse", "rate-too-low"),
                    "frozen-metric",
                    Set.of("label-never-predicted"));

    /** What one rule said: nothing, or a finding. */
    record Answer(Rule rule, Optional<Finding> finding) {}

    static Ranking of(CaseFile file, List<Rule> rules) {
        return new Ranking(file, rules.stream().map(rule -> ask(file, rule)).toList());
    }

    /** A rule that fails must not take training with it: the failure is told as a note. */
    private static Answer ask(CaseFile file, Rule rule) {
        try {
            return new Answer(rule, rule.examine(file));
        } catch (RuntimeException e) {
            Finding failure =
                    Finding.of(rule, Severity.NOTE)
                            .saw("the rule failed: " + e)
                            .because("a mistake in the rule, not in the model")
                            .build();
            return new Answer(rule, Optional.of(failure));
        }
    }

    Diagnosis diagnosis() {
        boolean goesWell = new Course(file).goesWell();
        List<Finding> accusing = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        for (Answer answer : answers) {
            answer.finding()
                    .ifPresent(
                            it -> {
                                if (it.severity() == Severity.NOTE) {
                                    notes.add(it);
                                } else if (mayBeTold(it, answer.rule(), goesWell)) {
                                    accusing.add(it);
                                }
                            });
        }
        // Stable: among errors, and among warnings, the deepest stays first.
        accusing.sort(Comparator.comparing(Finding::severity));
        Optional<Finding> cause = accusing.stream().findFirst();
        return new Diagnosis(file, cause, also(accusing), notIt(), notes);
    }

    private static boolean mayBeTold(Finding finding, Rule rule, boolean goesWell) {
        return finding.severity() == Severity.ERROR || rule.concernsHealthyRuns() || !goesWell;
    }

    private static List<Finding> also(List<Finding> accusing) {
        if (accusing.isEmpty()) {
            return List.of();
        }
        Set<String> symptoms = SYMPTOMS.getOrDefault(accusing.get(0).id(), Set.of());
        return accusing.stream()
                .skip(1)
                .filter(it -> !symptoms.contains(it.id()))
                .limit(MOST_ALSO)
                .toList();
    }

    private List<String> notIt() {
        return Rules.SUSPECTS.stream()
                .flatMap(id -> answers.stream().filter(it -> it.rule().id().equals(id)))
                .filter(it -> it.finding().isEmpty() && it.rule().canTell(file))
                .map(it -> it.rule().ruledOut(file))
                .limit(MOST_NOT_IT)
                .toList();
    }
}
