package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.StartFacts;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * No gradient ever reaches a weight that is to be trained. Not said of networks in which something
 * begins with 0 and lets gradients through after the first step.
 */
final class NoGradient implements Rule {
    private static final int NAMED = 3;

    @Override
    public String id() {
        return "no-gradient";
    }

    @Override
    public String title() {
        return "weights without gradient";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.start()
                .map(StartFacts::vitals)
                .map(start -> without(file, start))
                .filter(names -> !names.isEmpty())
                .map(names -> finding(file, names));
    }

    private static List<String> without(CaseFile file, VitalsReading start) {
        List<WeightVitals> kernels = Inside.kernels(start);
        boolean opensLater = start.weights().stream().anyMatch(NoGradient::isZeroScale);
        if (opensLater && file.readings().stream().allMatch(it -> it.step() == 0)) {
            return List.of();
        }
        return kernels.stream()
                .filter(weight -> weight.gradientRms() == 0)
                .map(WeightVitals::weight)
                .filter(name -> neverHasOne(file, name))
                .toList();
    }

    /** A scale of 0 shuts what lies before it until the first step has changed it. */
    private static boolean isZeroScale(WeightVitals weight) {
        return weight.rms() == 0 && !weight.weight().endsWith("/bias") && !isShift(weight);
    }

    private static boolean isShift(WeightVitals weight) {
        return weight.weight().endsWith("/beta");
    }

    private static boolean neverHasOne(CaseFile file, String weight) {
        return new Inside(file).history(weight).allMatch(it -> it.gradientRms() == 0);
    }

    private Finding finding(CaseFile file, List<String> names) {
        int all = file.start().orElseThrow().vitals().weights().size();
        String named = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return Finding.of(this, Severity.ERROR)
                .at(names.get(0))
                .saw(
                        Say.of(
                                "the gradient of %d of %d weights is exactly 0 for the first batch"
                                        + " (sound: above 0): %s%s",
                                names.size(), all, named, names.size() > NAMED ? " ..." : ""))
                .because(
                        "nothing of them reaches the loss, or a layer behind them lets nothing back")
                .fix("join the layers to an output, or say @Trainable(false) of them")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.start().isPresent();
    }
}
