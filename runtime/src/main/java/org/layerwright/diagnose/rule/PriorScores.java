package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;

import java.util.Optional;
import java.util.stream.Collectors;

/** Told of every run: what each metric is worth if nothing is learned. */
final class PriorScores implements Rule {

    @Override
    public String id() {
        return "baselines";
    }

    @Override
    public String title() {
        return "what knowing nothing scores";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        if (file.baselines().isEmpty()) {
            return Optional.empty();
        }
        String scores =
                file.baselines().entrySet().stream()
                        .map(it -> it.getKey() + " " + Say.share(it.getValue()))
                        .collect(Collectors.joining(", "));
        return Optional.of(
                Finding.of(this, Severity.NOTE)
                        .saw(scores)
                        .because(
                                "an answer that knows how frequent the labels are, and does not look"
                                        + " at the example, scores this: less is worse than nothing")
                        .build());
    }

    @Override
    public boolean canTell(CaseFile file) {
        return false;
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
