package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Weights that should learn and do not, while others do: R15 of the catalogue. */
final class FrozenWeights implements Rule {
    /** Below this part of a weight a step is none; float32 itself resolves 6e-8. */
    private static final double STILL = 2e-6;

    /** Healthy kernels move by 7e-4 to 1.4e-2 of their size a step. */
    private static final double MOVING = 1e-4;

    /** A gradient below this part of the others' has vanished, which is another cause. */
    private static final double VANISHED = 1e-3;

    private static final int READINGS = 3;

    @Override
    public String id() {
        return "frozen-weights";
    }

    @Override
    public String title() {
        return "weights that do not move";
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }

    @Override
    public boolean canTell(CaseFile file) {
        return measured(file).size() >= READINGS;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        List<VitalsReading> readings = measured(file);
        if (readings.size() < READINGS || new Course(file).isBroken()) {
            return Optional.empty();
        }
        List<String> names =
                Inside.kernels(readings.get(0)).stream().map(WeightVitals::weight).toList();
        List<String> still =
                names.stream()
                        .filter(name -> largestStep(readings, name) < STILL)
                        .filter(name -> isWhereItBegan(file, name))
                        .toList();
        List<String> moving =
                names.stream().filter(name -> largestStep(readings, name) > MOVING).toList();
        if (still.isEmpty() || moving.isEmpty()) {
            return Optional.empty();
        }
        double usual =
                moving.stream().mapToDouble(name -> gradient(readings, name)).max().orElse(0);
        List<String> frozen = still.stream().filter(name -> isHeld(readings, name, usual)).toList();
        return frozen.isEmpty() ? Optional.empty() : Optional.of(finding(readings, frozen, moving));
    }

    /** By what all its steps together changed, which is known after an epoch. */
    private static boolean isWhereItBegan(CaseFile file, String weight) {
        return file.weightChanges().stream()
                .filter(it -> it.weight().equals(weight))
                .allMatch(it -> it.share() < STILL);
    }

    private Finding finding(
            List<VitalsReading> readings, List<String> frozen, List<String> moving) {
        String first = frozen.get(0);
        double gradient = gradient(readings, first);
        double most =
                moving.stream().mapToDouble(name -> largestStep(readings, name)).max().orElse(0);
        return Finding.of(this, Severity.ERROR)
                .at(first)
                .saw(
                        Say.of(
                                "no step changed %s by more than %s of its size; others move by"
                                        + " up to %s",
                                String.join(", ", Inside.last(frozen, 3)),
                                Say.size(largestStep(readings, first)),
                                Say.size(most)))
                .saw(
                        gradient == 0
                                ? "its gradient is exactly 0 in every reading"
                                : Say.of(
                                        "its gradient is %s, so it should move",
                                        Say.size(gradient)))
                .because(
                        gradient == 0
                                ? "the loss does not depend on it: no path leads from it to an"
                                        + " output, or something on the path stops the gradient"
                                : "a gradient reaches it, but the step does not: its learning rate"
                                        + " is next to 0, or a constraint puts it back")
                .fix("look for @LearningRate, @MaxNorm and the like on " + first)
                .fix("if it is meant to be so, say it: @Trainable(false)")
                .build();
    }

    private static boolean isHeld(List<VitalsReading> readings, String weight, double usual) {
        double gradient = gradient(readings, weight);
        return gradient == 0 || gradient > VANISHED * usual;
    }

    private static List<VitalsReading> measured(CaseFile file) {
        return file.readings().stream()
                .filter(reading -> Inside.steps(List.of(reading)).findAny().isPresent())
                .toList();
    }

    private static double largestStep(List<VitalsReading> readings, String weight) {
        return of(readings, weight)
                .mapToDouble(WeightVitals::updateRatio)
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
    }

    private static double gradient(List<VitalsReading> readings, String weight) {
        return of(readings, weight).mapToDouble(WeightVitals::gradientRms).max().orElse(Double.NaN);
    }

    private static Stream<WeightVitals> of(List<VitalsReading> readings, String weight) {
        return readings.stream()
                .flatMap(reading -> reading.weights().stream())
                .filter(it -> it.weight().equals(weight));
    }
}
