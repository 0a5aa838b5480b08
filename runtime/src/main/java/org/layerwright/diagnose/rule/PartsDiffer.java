package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.PixelFacts;

import java.util.Optional;

/** Validation examples were prepared in another way than training examples. */
final class PartsDiffer implements Rule {
    private static final double SHIFT = 0.5;
    private static final double NARROWER = 0.5;
    private static final double WIDER = 2;

    /** A few pictures may well be darker than all. */
    private static final int ENOUGH = 20;

    @Override
    public String id() {
        return "parts-differ";
    }

    @Override
    public String title() {
        return "validation prepared in another way";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        if (!canTell(file)) {
            return Optional.empty();
        }
        DataFacts validation = file.validation().orElseThrow();
        return file.training().orElseThrow().inputs().stream()
                .flatMap(
                        training ->
                                validation.inputs().stream()
                                        .filter(it -> it.input().equals(training.input()))
                                        .filter(it -> differ(training, it))
                                        .map(it -> finding(training, it)))
                .findFirst();
    }

    private static boolean differ(PixelFacts training, PixelFacts validation) {
        double ratio = validation.deviation() / training.deviation();
        double shift = Math.abs(validation.mean() - training.mean()) / training.deviation();
        return shift > SHIFT || ratio < NARROWER || ratio > WIDER;
    }

    private Finding finding(PixelFacts training, PixelFacts validation) {
        return Finding.of(this, Severity.ERROR)
                .at("input " + training.input())
                .saw(Say.of("training %s, validation %s", range(training), range(validation)))
                .saw(
                        Say.of(
                                "the means are %s deviations apart (usual: below 0.5), the deviations"
                                        + " %s to 1 (usual: 0.5 to 2)",
                                Say.value(
                                        Math.abs(validation.mean() - training.mean())
                                                / training.deviation()),
                                Say.value(validation.deviation() / training.deviation())))
                .because("a step of preparation is missing in one part, or is another")
                .fix("prepare both parts by the same code, or in the network itself: @Rescaling")
                .build();
    }

    private static String range(PixelFacts facts) {
        return Say.of(
                "%s to %s with mean %s and deviation %s",
                Say.value(facts.minimum()),
                Say.value(facts.maximum()),
                Say.value(facts.mean()),
                Say.value(facts.deviation()));
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.training().filter(PartsDiffer::isEnough).isPresent()
                && file.validation().filter(PartsDiffer::isEnough).isPresent();
    }

    private static boolean isEnough(DataFacts data) {
        return data.looked() >= ENOUGH;
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }
}
