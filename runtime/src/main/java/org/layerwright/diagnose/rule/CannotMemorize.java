package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Memorization;

import java.util.Optional;

/** Not even a few examples can be learned by heart: it is the network or the optimizer. */
final class CannotMemorize implements Rule {

    @Override
    public String id() {
        return "cannot-memorize";
    }

    @Override
    public String title() {
        return "cannot learn ten examples by heart";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.memorization().filter(it -> !it.passed()).map(this::finding);
    }

    private Finding finding(Memorization result) {
        return Finding.of(this, Severity.WARNING)
                .saw(
                        Say.of(
                                "%d examples, %d steps, no augmentation, dropout or noise: %s",
                                result.examples(), result.steps(), result.text()))
                .because(
                        "the data is not to blame: a network that learns can do this in 120 steps,"
                                + " slow ones in 500")
                .fix("look at the learning rate, then at activations and initializers")
                .fix("model.sanityCheck(data) says more")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.memorization().isPresent();
    }

    @Override
    public String ruledOut(CaseFile file) {
        Memorization result = file.memorization().orElseThrow();
        return Say.of("the network can learn (%d examples by heart)", result.examples());
    }
}
