package org.layerwright.bench.doctor.peer;

import org.layerwright.bench.doctor.peer.Peer.PeerRule;
import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.DataFacts;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.StepFacts;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Amazon SageMaker Debugger's built-in rules (awsdocs/amazon-sagemaker-developer-guide), UMLAUT's
 * heuristics (Schoop, Huang and Hartmann, CHI 2021) and DeepDiagnosis's symptoms (Wardat and
 * others, ICSE 2022), each with its defaults; those that a case file can answer.
 */
public final class Peers {
    private static final double TINY_GRADIENT = 1e-7;

    /** All of them. */
    public static final List<Peer> ALL =
            List.of(
                    new Peer(
                            "SageMaker Debugger",
                            List.of(
                                    new PeerRule("DeadRelu", file -> silent(file, 0.5)),
                                    new PeerRule("ExplodingTensor", Peers::notFinite),
                                    new PeerRule("VanishingGradient", Peers::vanishing),
                                    new PeerRule(
                                            "LossNotDecreasing",
                                            file ->
                                                    lossRises(
                                                            file,
                                                            10,
                                                            (now, before) -> now >= before)),
                                    new PeerRule(
                                            "Overfit",
                                            file ->
                                                    epochs(
                                                            file,
                                                            (training, validation) ->
                                                                    validation.loss()
                                                                            > 1.1
                                                                                    * training
                                                                                            .loss())),
                                    new PeerRule(
                                            "CheckInputImages",
                                            file ->
                                                    input(
                                                            file,
                                                            (low, high, mean) ->
                                                                    Math.abs(mean) > 0.2)),
                                    new PeerRule("ClassImbalance", Peers::imbalanced))),
                    new Peer(
                            "UMLAUT",
                            List.of(
                                    new PeerRule(
                                            "input outside -1 to 1",
                                            file ->
                                                    input(
                                                            file,
                                                            (low, high, mean) ->
                                                                    low < -1 || high > 1)),
                                    new PeerRule("input not finite", Peers::inputNotFinite),
                                    new PeerRule(
                                            "rate above 0.01", file -> file.plan().rate() > 0.01),
                                    new PeerRule(
                                            "rate below 1e-7", file -> file.plan().rate() < 1e-7),
                                    new PeerRule("overfitting", Peers::validationTurns),
                                    new PeerRule(
                                            "validation above 95 %",
                                            file ->
                                                    epochs(
                                                            file,
                                                            (training, validation) ->
                                                                    exact(validation) > 0.95)),
                                    new PeerRule("validation above training", Peers::tooGood))),
                    new Peer(
                            "DeepDiagnosis",
                            List.of(
                                    new PeerRule("numerical error", Peers::notFinite),
                                    new PeerRule("dead node", file -> silentAtTheEnd(file, 0.7)),
                                    new PeerRule(
                                            "saturated activation", file -> saturated(file, 0.5)),
                                    new PeerRule("vanishing gradient", Peers::vanishing),
                                    new PeerRule(
                                            "loss not decreasing", file -> sameLoss(file, 5)))));

    private Peers() {}

    private interface InputTest {
        boolean test(double low, double high, double mean);
    }

    private static boolean silent(CaseFile file, double share) {
        return file.readings().stream()
                .anyMatch(
                        reading ->
                                reading.layers().stream()
                                        .anyMatch(layer -> layer.silent() > share));
    }

    private static boolean silentAtTheEnd(CaseFile file, double share) {
        int last = file.readings().size() - 1;
        return last >= 0
                && file.readings().get(last).layers().stream()
                        .anyMatch(layer -> layer.silent() >= share);
    }

    private static boolean saturated(CaseFile file, double share) {
        return file.readings().stream()
                .anyMatch(
                        reading ->
                                reading.layers().stream()
                                        .anyMatch(layer -> layer.saturated() > share));
    }

    private static boolean vanishing(CaseFile file) {
        return file.readings().stream()
                .anyMatch(
                        reading ->
                                reading.weights().stream()
                                        .anyMatch(weight -> weight.gradientRms() < TINY_GRADIENT));
    }

    private static boolean notFinite(CaseFile file) {
        return file.steps().stream().anyMatch(step -> !Double.isFinite(step.loss()))
                || file.readings().stream()
                        .anyMatch(
                                reading ->
                                        reading.layers().stream()
                                                .anyMatch(layer -> !layer.isFinite()));
    }

    private static boolean lossRises(CaseFile file, int steps, BiPredicate<Double, Double> worse) {
        List<StepFacts> all = file.steps();
        return IntStream.iterate(steps, i -> i < all.size(), i -> i + steps)
                .anyMatch(i -> worse.test(all.get(i).loss(), all.get(i - steps).loss()));
    }

    /** As many losses that agree to a thousandth. */
    private static boolean sameLoss(CaseFile file, int count) {
        List<EpochFacts> all = file.epochs();
        return IntStream.rangeClosed(0, all.size() - count)
                .anyMatch(
                        first ->
                                IntStream.range(first, first + count)
                                        .allMatch(
                                                i -> near(loss(all.get(i)), loss(all.get(first)))));
    }

    private static double loss(EpochFacts epoch) {
        return epoch.training().loss();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= 1e-3 * Math.abs(other);
    }

    private static boolean epochs(CaseFile file, BiPredicate<Answers, Answers> alarm) {
        return file.epochs().stream()
                .anyMatch(
                        epoch ->
                                epoch.validation()
                                        .filter(
                                                validation ->
                                                        alarm.test(epoch.training(), validation))
                                        .isPresent());
    }

    /** Validation's loss goes up from one epoch to the next and training's does not. */
    private static boolean validationTurns(CaseFile file) {
        List<EpochFacts> all = file.epochs();
        return IntStream.range(1, all.size())
                .anyMatch(
                        i ->
                                rises(
                                                all,
                                                i,
                                                epoch ->
                                                        epoch.validation()
                                                                .map(Answers::loss)
                                                                .orElse(Double.NaN))
                                        && !rises(all, i, Peers::loss));
    }

    private static boolean rises(List<EpochFacts> all, int i, ToDoubleFunction<EpochFacts> value) {
        return value.applyAsDouble(all.get(i)) > value.applyAsDouble(all.get(i - 1));
    }

    private static boolean tooGood(CaseFile file) {
        return file.epochs().stream()
                .filter(epoch -> epoch.epoch() > 3)
                .anyMatch(
                        epoch ->
                                epoch.validation()
                                        .filter(
                                                validation ->
                                                        exact(validation)
                                                                > exact(epoch.training()) + 0.05)
                                        .isPresent());
    }

    private static double exact(Answers answers) {
        return answers.outputs().get(0).exact();
    }

    private static boolean input(CaseFile file, InputTest alarm) {
        return file.training().stream()
                .flatMap(data -> data.inputs().stream())
                .anyMatch(input -> alarm.test(input.minimum(), input.maximum(), input.mean()));
    }

    private static boolean inputNotFinite(CaseFile file) {
        return file.training().stream()
                .flatMap(data -> data.inputs().stream())
                .anyMatch(input -> input.notFinite() > 0);
    }

    private static boolean imbalanced(CaseFile file) {
        return file.training().stream()
                .map(DataFacts::labels)
                .flatMap(List::stream)
                .anyMatch(
                        labels -> {
                            var counts =
                                    labels.counts().stream()
                                            .mapToInt(Integer::intValue)
                                            .summaryStatistics();
                            return counts.getMax() > 10 * counts.getMin();
                        });
    }
}
