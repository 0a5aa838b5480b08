package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.DataFacts.Pair;

import java.util.Optional;

/** Many training examples are exact copies of others. */
final class DuplicateExamples implements Rule {
    private static final double MANY = 0.05;

    @Override
    public String id() {
        return "duplicates";
    }

    @Override
    public String title() {
        return "copies in the training data";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.training()
                .filter(data -> data.copies().size() > MANY * data.looked())
                .map(this::finding);
    }

    private Finding finding(DataFacts data) {
        Pair first = data.copies().get(0);
        return Finding.of(this, Severity.WARNING)
                .at("training data")
                .saw(
                        Say.of(
                                "%,d of %,d examples are exact copies of another (%s; usual: below 5"
                                        + " %%)",
                                data.copies().size(),
                                data.looked(),
                                Say.percent((double) data.copies().size() / data.looked())))
                .saw(Say.of("such as %s and %s", first.first(), first.second()))
                .because("there is less to learn from than the number of examples says")
                .fix("keep one of each; samples' data-report lists them")
                .build();
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
