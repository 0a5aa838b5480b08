package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.DataFacts.LabelFacts;
import org.layerwright.metrics.LabelKind;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How frequent the labels of each output are: the questions that several rules ask. */
final class Priors {
    private Priors() {}

    /**
     * One output's labels in one part of the data.
     *
     * @param kind whether they exclude each other
     * @param facts how many there are
     */
    record Prior(LabelKind kind, LabelFacts facts) {

        /** The label that most examples have, of those that know. */
        int commonest() {
            return labels().boxed().max(Comparator.comparingDouble(this::share)).orElse(0);
        }

        double commonestShare() {
            return share(commonest());
        }

        /** The label that fewest examples have, but some. */
        int rarest() {
            return labels().filter(label -> facts.counts().get(label) > 0)
                    .boxed()
                    .min(Comparator.comparingDouble(this::share))
                    .orElse(0);
        }

        /** 0 where it is never known. */
        double share(int label) {
            return facts.known().get(label) == 0 ? 0 : facts.share(label);
        }

        IntStream labels() {
            return IntStream.range(0, facts.names().size());
        }
    }

    /** The same output's labels in both parts. */
    record Pair(Prior training, Prior validation) {}

    /** Of the training data, output by output; empty if it was not looked at. */
    static Stream<Prior> training(CaseFile file) {
        return file.training().stream().flatMap(data -> of(file, data));
    }

    /** Of both parts; empty if one of them was not looked at. */
    static Stream<Pair> both(CaseFile file) {
        return training(file)
                .flatMap(
                        training ->
                                file.validation().stream()
                                        .flatMap(data -> of(file, data))
                                        .filter(
                                                it ->
                                                        it.facts()
                                                                .output()
                                                                .equals(training.facts().output()))
                                        .map(validation -> new Pair(training, validation)));
    }

    private static Stream<Prior> of(CaseFile file, DataFacts data) {
        return data.labels().stream()
                .map(
                        facts ->
                                new Prior(
                                        file.plan().network().output(facts.output()).labelKind(),
                                        facts));
    }
}
