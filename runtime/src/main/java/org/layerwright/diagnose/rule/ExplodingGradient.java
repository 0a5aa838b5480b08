package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gradients that are now and then far larger than usual: R09 of the catalogue. */
final class ExplodingGradient implements Rule {
    /** So many times the usual size, and not only once. */
    private static final double FACTOR = 100;

    private static final int TIMES = 2;

    /** From so many readings the usual size is known. */
    private static final int READINGS = 10;

    @Override
    public String id() {
        return "exploding-gradient";
    }

    @Override
    public String title() {
        return "exploding gradient";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.readings().size() >= READINGS;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        if (!canTell(file)) {
            return Optional.empty();
        }
        List<VitalsReading> readings = file.readings();
        double usual =
                readings.stream()
                        .mapToDouble(ExplodingGradient::size)
                        .sorted()
                        .skip(readings.size() / 2)
                        .findFirst()
                        .orElse(0);
        List<VitalsReading> large =
                readings.stream().filter(it -> size(it) > FACTOR * usual).toList();
        if (usual == 0 || large.size() < TIMES) {
            return Optional.empty();
        }
        VitalsReading worst =
                large.stream()
                        .max(Comparator.comparingDouble(ExplodingGradient::size))
                        .orElse(large.get(0));
        String weight = largest(worst).map(WeightVitals::weight).orElse("");
        return Optional.of(
                Finding.of(this, Severity.WARNING)
                        .at(weight)
                        .since("step " + large.get(0).step())
                        .saw(
                                Say.of(
                                        "the gradient of %s was %s at step %d, the usual largest is"
                                                + " %s; more than %s times as much was seen %d"
                                                + " times",
                                        weight,
                                        Say.size(size(worst)),
                                        worst.step(),
                                        Say.size(usual),
                                        Say.size(FACTOR),
                                        large.size()))
                        .because(
                                "single batches have a slope far steeper than the rest, and their"
                                        + " step undoes many others")
                        .fix(Say.of("@GlobalClipNorm(1) beside @%s", file.plan().optimizer()))
                        .fix(Say.lowerRate(file.plan()))
                        .build());
    }

    private static Optional<WeightVitals> largest(VitalsReading reading) {
        return reading.weights().stream()
                .filter(it -> Double.isFinite(it.gradientRms()))
                .max(Comparator.comparingDouble(WeightVitals::gradientRms));
    }

    private static double size(VitalsReading reading) {
        return largest(reading).map(WeightVitals::gradientRms).orElse(0.0);
    }
}
