package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.OutputFacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Classes have other numbers in the validation part than in training: R17 of the catalogue. */
final class ClassesPermuted implements Rule {
    /** What training must know before validation can be read. */
    private static final double TRAINED = 0.5;

    /** A class that moved is hardly ever called by its own name, and mostly by another's. */
    private static final double OWN = 0.15;

    private static final double OTHER = 0.5;

    /** All that moved together; a single one among them may be known less well. */
    private static final double MOST_OWN = 0.25;

    private static final double LEAST = 0.4;

    /** Fewer examples of a class tell nothing. */
    private static final int EXAMPLES = 10;

    @Override
    public String id() {
        return "classes-permuted";
    }

    @Override
    public String title() {
        return "classes numbered differently in the two parts";
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }

    @Override
    public boolean canTell(CaseFile file) {
        Course course = new Course(file);
        return trained(course)
                && course.validation()
                        .filter(it -> it.outputs().stream().anyMatch(ClassesPermuted::isSingle))
                        .isPresent();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        if (!canTell(file)) {
            return Optional.empty();
        }
        return new Course(file)
                .validation()
                .flatMap(
                        it ->
                                it.outputs().stream()
                                        .filter(ClassesPermuted::isSingle)
                                        .map(this::examine)
                                        .flatMap(Optional::stream)
                                        .findFirst());
    }

    private static boolean isSingle(OutputFacts output) {
        return !output.confusion().isEmpty();
    }

    private static boolean trained(Course course) {
        return course.last()
                .map(it -> it.training().skill())
                .filter(it -> it > TRAINED)
                .isPresent();
    }

    private Optional<Finding> examine(OutputFacts output) {
        List<int[]> moved = new ArrayList<>();
        for (int truth = 0; truth < output.labels().size(); truth++) {
            int answer = mostly(output, truth);
            if (answer != truth && isMoved(output, truth, answer)) {
                moved.add(new int[] {truth, answer});
            }
        }
        // A permutation: each name is taken once, and by a class that itself goes by another.
        List<Integer> from = moved.stream().map(pair -> pair[0]).sorted().toList();
        List<Integer> to = moved.stream().map(pair -> pair[1]).sorted().toList();
        return moved.size() < 2 || !from.equals(to) || !areMostlyMoved(output, moved)
                ? Optional.empty()
                : Optional.of(finding(output, moved));
    }

    private static boolean areMostlyMoved(OutputFacts output, List<int[]> moved) {
        int examples = moved.stream().mapToInt(it -> output.truths().get(it[0])).sum();
        return gained(output, moved) >= OTHER * examples && own(output, moved) <= OWN * examples;
    }

    private static int own(OutputFacts output, List<int[]> moved) {
        return moved.stream().mapToInt(it -> output.hits().get(it[0])).sum();
    }

    /** How many examples of the classes that moved go by the other's name. */
    private static int gained(OutputFacts output, List<int[]> moved) {
        return moved.stream().mapToInt(it -> output.confusion().get(it[0]).get(it[1])).sum();
    }

    private static int mostly(OutputFacts output, int truth) {
        List<Integer> row = output.confusion().get(truth);
        return IntStream.range(0, row.size())
                .boxed()
                .reduce((a, b) -> row.get(b) > row.get(a) ? b : a)
                .orElse(truth);
    }

    private static boolean isMoved(OutputFacts output, int truth, int answer) {
        int examples = output.truths().get(truth);
        return examples >= EXAMPLES
                && output.recall(truth) <= MOST_OWN
                && output.confusion().get(truth).get(answer) >= LEAST * examples;
    }

    private Finding finding(OutputFacts output, List<int[]> moved) {
        int gained = gained(output, moved);
        int own = own(output, moved);
        String permutation =
                moved.stream()
                        .map(
                                it ->
                                        output.labels().get(it[0])
                                                + " is called "
                                                + output.labels().get(it[1]))
                        .collect(Collectors.joining(", "));
        return Finding.of(this, Severity.ERROR)
                .at("the validation part")
                .saw(
                        Say.of(
                                "validation accuracy %s; with these classes exchanged it would be"
                                        + " %s",
                                Say.share(output.exact()),
                                Say.share(
                                        output.exact()
                                                + (double) (gained - own) / output.examples())))
                .saw(permutation)
                .saw("training knows the classes: its skill is above " + TRAINED)
                .because(
                        "the two parts do not number their classes alike: folders or columns in"
                                + " another order, or a list of classes of their own")
                .fix(
                        "split one data set: dataset.split(0.8, seed) gives both parts the same labels")
                .fix("compare the class order of the two sources with @Labels")
                .build();
    }
}
