package org.layerwright.diagnose;

import static java.util.Map.entry;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From what rules found to one cause.
 *
 * @param file what they were asked about
 * @param answers what each rule said, the deepest first
 */
record Ranking(CaseFile file, List<Answer> answers) {
    private static final int MOST_ALSO = 2;

    private static final int MOST_NOT_IT = 5;

    private static final String INPUT_RANGE = "input-range";

    private static final Set<String> NO_SIGNAL =
            Set.of("same-answers", "signal-collapse", "vanishing-gradient");

    /** What is only seen where one of these is known, which is the cause then. */
    private static final Map<String, Set<String>> EXPLAINED_BY =
            Map.of(
                    "same-answers",
                    Set.of(
                            INPUT_RANGE,
                            "over-regularized",
                            "vanishing-gradient",
                            "signal-collapse"),
                    // Ten times as large or small as usual: steps that are right for other inputs
                    // kill units, and what is that small is lost on the way.
                    "dead-relu",
                    Set.of(INPUT_RANGE),
                    "saturated",
                    Set.of(INPUT_RANGE),
                    "rate-too-high",
                    Set.of("noise-drowns-signal"),
                    "loss-at-start",
                    Set.of("noise-drowns-signal"));

    /**
     * What comes of a cause, or is another sight of it: not told beside it, and not ruled out
     * either.
     */
    private static final Map<String, Set<String>> SYMPTOMS =
            Map.ofEntries(
                    entry("input-not-finite", Set.of("not-finite", "rate-too-high")),
                    entry(
                            INPUT_RANGE,
                            with(
                                    NO_SIGNAL,
                                    "not-finite",
                                    "rate-too-high",
                                    "loss-at-start",
                                    "loss-spike",
                                    "exploding-gradient",
                                    "dead-relu",
                                    "saturated")),
                    entry("constant-input", Set.of("same-answers", "signal-collapse")),
                    entry("parts-differ", Set.of("validation-differs", "overfit")),
                    entry("leak", Set.of("too-good")),
                    entry("dead-at-start", NO_SIGNAL),
                    entry("constant-at-start", NO_SIGNAL),
                    entry("no-gradient", Set.of("frozen-weights", "rate-too-low")),
                    entry(
                            "rate-too-high",
                            Set.of(
                                    "not-finite",
                                    "loss-spike",
                                    "exploding-gradient",
                                    "same-answers")),
                    entry("not-finite", Set.of("loss-spike", "exploding-gradient")),
                    // Too large a step killed it, so the rate is not ruled out.
                    entry("dead-relu", with(NO_SIGNAL, "rate-too-high")),
                    entry("saturated", with(NO_SIGNAL, "rate-too-high")),
                    entry("same-answers", NO_SIGNAL),
                    entry("over-regularized", NO_SIGNAL),
                    entry(
                            "noise-drowns-signal",
                            Set.of("rate-too-high", "loss-at-start", "loss-spike")),
                    entry("signal-collapse", Set.of("same-answers")),
                    entry(
                            "vanishing-gradient",
                            Set.of("same-answers", "signal-collapse", "rate-too-low")),
                    entry("rate-cut-early", Set.of("rate-too-low")),
                    entry("classes-permuted", Set.of("overfit", "validation-differs")),
                    entry("validation-differs", Set.of("overfit")),
                    entry("augmentation-destroys-label", Set.of("overfit")),
                    entry("inference-gap", Set.of("overfit", "labels-unrelated", "frozen-metric")),
                    entry("labels-unrelated", Set.of("overfit", "no-signal")),
                    entry("label-noise", Set.of("overfit", "no-signal", "labels-unrelated")),
                    entry("frozen-metric", Set.of("label-never-predicted", "labels-unrelated")));

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
                                } else if (!goesWell || answer.rule().concernsHealthyRuns()) {
                                    accusing.add(it);
                                }
                            });
        }
        // Stable: among errors, and among warnings, the deepest stays first.
        accusing.sort(Comparator.comparing(Finding::severity));
        explainer(accusing)
                .ifPresent(
                        it -> {
                            accusing.remove(it);
                            accusing.add(0, it);
                        });
        Optional<Finding> cause = accusing.stream().findFirst();
        Set<String> symptoms =
                cause.map(it -> SYMPTOMS.getOrDefault(it.id(), Set.of())).orElse(Set.of());
        return new Diagnosis(file, cause, also(accusing, symptoms), notIt(symptoms), notes);
    }

    /** Of what comes first: the deepest that explains it, however little that weighs. */
    private static Optional<Finding> explainer(List<Finding> accusing) {
        return accusing.stream()
                .findFirst()
                .map(first -> EXPLAINED_BY.getOrDefault(first.id(), Set.of()))
                .flatMap(ids -> accusing.stream().filter(it -> ids.contains(it.id())).findFirst());
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    private static List<Finding> also(List<Finding> accusing, Set<String> symptoms) {
        return accusing.stream()
                .skip(1)
                .filter(it -> !symptoms.contains(it.id()))
                .limit(MOST_ALSO)
                .toList();
    }

    private List<String> notIt(Set<String> symptoms) {
        return Rules.SUSPECTS.stream()
                .filter(id -> !symptoms.contains(id))
                .flatMap(id -> answers.stream().filter(it -> it.rule().id().equals(id)))
                .filter(it -> it.finding().isEmpty() && it.rule().canTell(file))
                .map(it -> it.rule().ruledOut(file))
                .limit(MOST_NOT_IT)
                .toList();
    }
}
