package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts.Pair;
import org.layerwright.diagnose.evidence.Leak;

import java.util.Optional;

/** Validation examples are in the training data too. */
final class LeakedExamples implements Rule {
    private static final double MANY = 0.01;

    @Override
    public String id() {
        return "leak";
    }

    @Override
    public String title() {
        return "validation examples among the training examples";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.leak().filter(leak -> leak.share() > MANY).map(this::finding);
    }

    private Finding finding(Leak leak) {
        Pair first = leak.copies().get(0);
        boolean all = leak.trainingShare() == 1;
        return Finding.of(this, Severity.ERROR)
                .at("validation data")
                .saw(
                        Say.of(
                                "%,d of %,d validation examples are exact copies of training examples"
                                        + " (sound: 0)",
                                leak.copies().size(), leak.looked()))
                .sawIf(
                        !all,
                        Say.of(
                                "%s of the training examples were looked at: about %s of the"
                                        + " validation is copies in all",
                                Say.percent(leak.trainingShare()), Say.percent(leak.share())))
                .saw(Say.of("such as %s = %s", first.second(), first.first()))
                .because("validation figures praise what was learned by heart")
                .fix("take the copies out of one part before the split")
                .fix("or Truth.group(...) for copies of one thing, and data.split(0.8, seed)")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.leak().isPresent();
    }

    @Override
    public String ruledOut(CaseFile file) {
        Leak leak = file.leak().orElseThrow();
        return Say.of(
                "no leak (%d of %,d validation examples are copies)",
                leak.copies().size(), leak.looked());
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
