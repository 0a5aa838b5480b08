package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts.LabelFacts;
import org.layerwright.metrics.LabelKind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One label is all there is, or a label of the network has no example. */
final class MissingLabel implements Rule {
    private static final double ALL = 0.999;

    /** So many were to be expected: that chance left out all of them happens once in 148 times. */
    private static final double EXPECTED = 5;

    private static final int NAMED = 5;

    @Override
    public String id() {
        return "missing-label";
    }

    @Override
    public String title() {
        return "label without examples";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return Priors.training(file)
                .map(prior -> onlyOne(prior).or(() -> untrained(prior)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Priors.both(file).flatMap(this::unvalidated).findFirst());
    }

    private Optional<Finding> onlyOne(Priors.Prior prior) {
        if (prior.kind() != LabelKind.SINGLE_LABEL || prior.commonestShare() <= ALL) {
            return Optional.empty();
        }
        LabelFacts facts = prior.facts();
        String label = facts.names().get(prior.commonest());
        return Optional.of(
                Finding.of(this, Severity.ERROR)
                        .at("label " + label)
                        .saw(
                                Say.of(
                                        "%,d of %,d training examples are %s",
                                        facts.counts().get(prior.commonest()),
                                        facts.known().get(prior.commonest()),
                                        label))
                        .because("with one label there is nothing to tell apart")
                        .fix("check where labels are read; give examples of the other labels")
                        .build());
    }

    private Optional<Finding> untrained(Priors.Prior prior) {
        LabelFacts facts = prior.facts();
        List<Integer> missing =
                IntStream.range(0, facts.names().size())
                        .filter(label -> facts.counts().get(label) == 0)
                        .boxed()
                        .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        boolean exclusive = prior.kind() == LabelKind.SINGLE_LABEL;
        return Optional.of(
                Finding.of(this, exclusive ? Severity.ERROR : Severity.WARNING)
                        .at("labels " + names(facts, missing))
                        .saw(
                                Say.of(
                                        "%d of %d labels have 0 training examples: %s",
                                        missing.size(),
                                        facts.names().size(),
                                        names(facts, missing)))
                        .because("the network learns that they never occur")
                        .fix("give examples of them, or leave them out of @Labels")
                        .build());
    }

    private Stream<Finding> unvalidated(Priors.Pair pair) {
        LabelFacts training = pair.training().facts();
        LabelFacts validation = pair.validation().facts();
        List<Integer> missing =
                IntStream.range(0, training.names().size())
                        .filter(label -> validation.counts().get(label) == 0)
                        .filter(
                                label ->
                                        training.share(label) * validation.known().get(label)
                                                >= EXPECTED)
                        .boxed()
                        .toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        int first = missing.get(0);
        return Stream.of(
                Finding.of(this, Severity.ERROR)
                        .at("labels " + names(training, missing))
                        .saw(
                                Say.of(
                                        "%s: 0 of %,d validation examples, %,d of %,d training"
                                                + " examples (%s)",
                                        training.names().get(first),
                                        validation.known().get(first),
                                        training.counts().get(first),
                                        training.known().get(first),
                                        Say.percent(training.share(first))))
                        .because("the data was cut where labels change, not at random")
                        .fix("data.split(0.8, seed), which keeps the labels' shares")
                        .build());
    }

    private static String names(LabelFacts facts, List<Integer> labels) {
        String named =
                labels.stream()
                        .limit(NAMED)
                        .map(facts.names()::get)
                        .collect(Collectors.joining(", "));
        return labels.size() > NAMED ? named + " ..." : named;
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.training().isPresent();
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
