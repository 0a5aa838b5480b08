package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.OutputFacts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A label that occurs and is never found, while others are: R25 of the catalogue. */
final class LabelNeverPredicted implements Rule {
    private static final double LEARNED = 0.1;

    /** A label this rare may rightly be found last. */
    private static final double FREQUENT = 0.02;

    private static final int EXAMPLES = 10;

    private static final int EPOCHS = 3;

    /** Progress by which the label may yet be learned. */
    private static final double PROGRESS = 0.02;

    @Override
    public String id() {
        return "label-never-predicted";
    }

    @Override
    public String title() {
        return "label never predicted";
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Course(file).validated().size() > EPOCHS;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        List<EpochFacts> validated = course.validated();
        if (validated.size() <= EPOCHS || course.bestValidationSkill() < LEARNED) {
            return Optional.empty();
        }
        List<EpochFacts> epochs = Course.lastOf(validated, EPOCHS);
        // Also of a run that was ended: labels are learned one after the other.
        boolean gains = skill(epochs.get(EPOCHS - 1)) - skill(epochs.get(0)) > PROGRESS;
        return gains
                ? Optional.empty()
                : epochs.get(EPOCHS - 1).validation().orElseThrow().outputs().stream()
                        .map(output -> examine(epochs, output))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static double skill(EpochFacts epoch) {
        return epoch.validation().orElseThrow().skill();
    }

    private Optional<Finding> examine(List<EpochFacts> epochs, OutputFacts output) {
        List<Integer> missed =
                IntStream.range(0, output.labels().size())
                        .filter(label -> output.truths().get(label) >= EXAMPLES)
                        .filter(label -> output.prior()[label] > FREQUENT)
                        .filter(
                                label ->
                                        epochs.stream().allMatch(it -> isMissed(it, output, label)))
                        .boxed()
                        .toList();
        // Where no label is found it is not a matter of one label.
        boolean others = output.hits().stream().anyMatch(it -> it > 0);
        return missed.isEmpty() || !others
                ? Optional.empty()
                : Optional.of(finding(output, missed));
    }

    private static boolean isMissed(EpochFacts epoch, OutputFacts output, int label) {
        return epoch.validation().orElseThrow().outputs().stream()
                .filter(it -> it.output().equals(output.output()))
                .allMatch(it -> it.hits().get(label) == 0);
    }

    private Finding finding(OutputFacts output, List<Integer> missed) {
        int first = missed.get(0);
        Finding.Builder told =
                Finding.of(this, Severity.WARNING)
                        .at(
                                missed.stream()
                                        .map(output.labels()::get)
                                        .collect(Collectors.joining(", ")))
                        .saw(
                                Say.of(
                                        "%s: 0 of %s found in the last %d epochs, others are",
                                        output.labels().get(first),
                                        Say.count(output.truths().get(first), "example"),
                                        EPOCHS));
        if (!output.confusion().isEmpty()) {
            List<Integer> row = output.confusion().get(first);
            int called =
                    IntStream.range(0, row.size())
                            .boxed()
                            .reduce((a, b) -> row.get(b) > row.get(a) ? b : a)
                            .orElse(first);
            told.saw(
                    Say.of(
                            "%d of them are called %s",
                            row.get(called), output.labels().get(called)));
        }
        return told.because(
                        "training has too few examples of it, weighs them too little, or gives them"
                                + " another label")
                .fix("FitOptions.sampling(Sampling.BALANCED), or ClassWeights.balanced(training)")
                .fix("look at its examples in DataReport")
                .build();
    }
}
