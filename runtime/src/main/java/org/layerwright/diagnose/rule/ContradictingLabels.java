package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.DataFacts.Pair;

import java.util.Optional;

/** The same example is there twice, with other labels. */
final class ContradictingLabels implements Rule {

    @Override
    public String id() {
        return "contradicting-labels";
    }

    @Override
    public String title() {
        return "copies with other labels";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.training().filter(data -> !data.contradictions().isEmpty()).map(this::finding);
    }

    private Finding finding(DataFacts data) {
        Pair first = data.contradictions().get(0);
        return Finding.of(this, Severity.WARNING)
                .at("training data")
                .saw(
                        Say.of(
                                "%s with other labels than the same example elsewhere (sound: 0 of"
                                        + " %,d)",
                                Say.count(data.contradictions().size(), "example"), data.looked()))
                .saw(Say.of("such as %s and %s", first.first(), first.second()))
                .because("no network can answer both ways; what it learns is the mean")
                .fix("decide which label is right; leave out the other copy")
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
