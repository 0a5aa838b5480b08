package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.WeightVitals;

import java.util.List;
import java.util.Optional;

/** The penalty on weights wins over the data: R13 of the catalogue. */
final class OverRegularized implements Rule {
    /** Weights that fell to so much of their first size are pulled to 0. */
    private static final double SHRUNK = 0.2;

    @Override
    public String id() {
        return "over-regularized";
    }

    @Override
    public String title() {
        return "penalty on weights too strong";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return !file.plan().regularized().isEmpty() && new Course(file).hadTime();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        List<String> regularized = file.plan().regularized();
        if (!course.isStuck() || regularized.isEmpty()) {
            return Optional.empty();
        }
        Optional<Shrunk> shrunk =
                regularized.stream()
                        .map(weight -> Shrunk.of(new Inside(file), weight))
                        .flatMap(Optional::stream)
                        .filter(it -> it.now < SHRUNK * it.first)
                        .findFirst();
        double data = course.last().map(it -> it.training().crossEntropy()).orElse(Double.NaN);
        double loss = course.last().map(OverRegularized::loss).orElse(Double.NaN);
        boolean penalty = loss > 2 * data;
        if (shrunk.isEmpty() && !penalty) {
            return Optional.empty();
        }
        boolean both = shrunk.isPresent() && penalty;
        Finding.Builder told =
                Finding.of(this, both ? Severity.ERROR : Severity.WARNING)
                        .at(shrunk.map(Shrunk::weight).orElse(regularized.get(0)))
                        .saw(course.nothingLearned());
        shrunk.ifPresent(
                it ->
                        told.saw(
                                Say.of(
                                        "%s shrank from %s to %s; healthy weights keep more than a"
                                                + " fifth",
                                        it.weight, Say.size(it.first), Say.size(it.now))));
        told.sawIf(
                penalty,
                Say.of(
                        "the loss is %s, of which the labels account for %s: the rest is the"
                                + " penalty",
                        Say.loss(loss), Say.loss(data)));
        return Optional.of(
                told.because(
                                "making weights small lowers the loss more than fitting the labels"
                                        + " does")
                        .fix("a hundredth of the penalty: @L2(1e-4) is usual")
                        .fix("no penalty, and @Dropout(0.3) before the last layer")
                        .build());
    }

    private static double loss(EpochFacts epoch) {
        return epoch.training().loss();
    }

    private record Shrunk(String weight, double first, double now) {

        static Optional<Shrunk> of(Inside inside, String weight) {
            List<WeightVitals> measured =
                    inside.history(weight).filter(it -> Double.isFinite(it.rms())).toList();
            return measured.size() < 2
                    ? Optional.empty()
                    : Optional.of(
                            new Shrunk(
                                    weight,
                                    measured.get(0).rms(),
                                    measured.get(measured.size() - 1).rms()));
        }
    }
}
