package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.PixelFacts;

import java.util.Optional;

/** The examples say nothing: all numbers the same, one picture again and again, or blank ones. */
final class ConstantInput implements Rule {
    private static final double NO_DEVIATION = 1e-6;
    private static final double MANY_BLANK = 0.2;
    private static final double NEARLY_ALL = 0.99;

    @Override
    public String id() {
        return "constant-input";
    }

    @Override
    public String title() {
        return "constant input";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.training().flatMap(data -> repeated(data).or(() -> blank(data)));
    }

    private Optional<Finding> repeated(DataFacts data) {
        if (data.looked() < 2 || data.copies().size() < NEARLY_ALL * (data.looked() - 1)) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(this, Severity.ERROR)
                        .at("training data")
                        .saw(
                                Say.of(
                                        "%,d of %,d examples are copies of another: %s and %s",
                                        data.copies().size(),
                                        data.looked(),
                                        data.copies().get(0).first(),
                                        data.copies().get(0).second()))
                        .because("the loader gives the same example again and again")
                        .fix("look at what the loader reads for the second example")
                        .build());
    }

    private Optional<Finding> blank(DataFacts data) {
        return data.inputs().stream()
                .filter(
                        input ->
                                input.deviation() < NO_DEVIATION
                                        || input.constantShare() > MANY_BLANK)
                .findFirst()
                .map(input -> ofInput(data, input));
    }

    private Finding ofInput(DataFacts data, PixelFacts input) {
        boolean all = input.deviation() < NO_DEVIATION;
        return Finding.of(this, Severity.ERROR)
                .at("input " + input.input())
                .saw(
                        all
                                ? Say.of(
                                        "every number of %,d examples is %s (deviation %s; a picture"
                                                + " has about 60 of 255)",
                                        data.looked(),
                                        Say.value(input.mean()),
                                        Say.value(input.deviation()))
                                : Say.of(
                                        "%s of %,d examples have one value throughout (at most %s is"
                                                + " usual), such as %s",
                                        Say.percent(input.constantShare()),
                                        data.looked(),
                                        Say.percent(MANY_BLANK),
                                        String.join(", ", input.strange())))
                .because("nothing can be learned from an example that is blank")
                .fix("look at these examples, and at how they were read or computed")
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
