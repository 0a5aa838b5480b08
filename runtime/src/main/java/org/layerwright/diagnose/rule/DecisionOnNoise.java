package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.Plan.CallbackFacts;
import org.layerwright.diagnose.evidence.RateChange;

import java.util.List;
import java.util.Optional;

/** A callback decided by a difference that chance makes too: R31 of the catalogue. */
final class DecisionOnNoise implements Rule {

    @Override
    public String id() {
        return "decision-on-noise";
    }

    @Override
    public String title() {
        return "decision on noise";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return !file.plan().callbacks().isEmpty() && new Course(file).validation().isPresent();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        boolean decided =
                file.stopReason().isPresent()
                        || file.rateChanges().stream().anyMatch(RateChange::isCut);
        if (!decided || !canTell(file)) {
            return Optional.empty();
        }
        return file.plan().callbacks().stream()
                .map(callback -> examine(file, callback))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Finding> examine(CaseFile file, CallbackFacts callback) {
        List<EpochFacts> epochs = new Course(file).validated();
        List<Double> values =
                epochs.stream()
                        .filter(it -> it.values().containsKey(callback.monitor()))
                        .map(it -> it.values().get(callback.monitor()))
                        .toList();
        boolean share =
                MetricSeries.metric(callback.monitor()).isPresent()
                        && values.stream().allMatch(it -> it >= 0 && it <= 1);
        if (!share || values.size() <= callback.patience()) {
            return Optional.empty();
        }
        List<Double> waited = Inside.last(values, callback.patience() + 1);
        double least = waited.stream().mapToDouble(it -> it).min().orElse(0);
        double most = waited.stream().mapToDouble(it -> it).max().orElse(0);
        int examples = epochs.get(0).validation().orElseThrow().outputs().get(0).examples();
        double middle = (least + most) / 2;
        double error = Doubt.ofShare(middle, examples);
        return most - least < error
                ? Optional.of(finding(callback, most - least, error, examples))
                : Optional.empty();
    }

    private Finding finding(CallbackFacts callback, double range, double error, int examples) {
        return Finding.of(this, Severity.NOTE)
                .at(callback.kind())
                .saw(
                        Say.of(
                                "%s moved by %s while %s waited; its standard error on %s is %s",
                                callback.monitor(),
                                Say.loss(range),
                                callback.kind(),
                                Say.count(examples, "example"),
                                Say.loss(error)))
                .because("so small a difference is chance")
                .fix(
                        Say.of(
                                "%s.on(\"val_loss\").minDelta(1e-3): the loss is less coarse",
                                callback.kind()))
                .fix("more validation examples")
                .build();
    }
}
