package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.diagnose.evidence.WeightVitals;
import org.layerwright.graph.ValueRange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A layer of ReLUs that lived at the start and gives 0 for every example now: R06 of the catalogue.
 * One that was dead from the start is another cause with another fix.
 */
final class DeadRelu implements Rule {
    /** Healthy layers have up to 0.84 of their units silent on a batch, dead ones 0.98 and more. */
    static final double DEAD = 0.98;

    private static final double HEALTHY = 0.84;

    @Override
    public String id() {
        return "dead-relu";
    }

    @Override
    public String title() {
        return "dead ReLU";
    }

    /** A layer of which more is silent than in healthy ones is not ruled out, dead or not. */
    @Override
    public boolean canTell(CaseFile file) {
        return new Inside(file)
                .latest()
                .filter(it -> it.layers().stream().anyMatch(DeadRelu::canDie))
                .filter(
                        it ->
                                it.layers().stream()
                                        .filter(DeadRelu::canDie)
                                        .allMatch(layer -> layer.silent() <= HEALTHY))
                .isPresent();
    }

    private static boolean canDie(LayerVitals layer) {
        return layer.range() == ValueRange.RECTIFIED;
    }

    @Override
    public String ruledOut(CaseFile file) {
        double most =
                new Inside(file)
                        .latest().stream()
                                .flatMap(reading -> reading.layers().stream())
                                .filter(DeadRelu::canDie)
                                .mapToDouble(LayerVitals::silent)
                                .max()
                                .orElse(0);
        return Say.of("dead ReLU (at most %s of a layer's units are silent)", Say.percent(most));
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        Inside inside = new Inside(file);
        if (!course.isFailing() || !SameAnswers.areThey(course, inside)) {
            return Optional.empty();
        }
        List<LayerVitals> dead =
                inside.layersNow(DeadRelu::isDead).stream()
                        .filter(layer -> !deadAtStart(file, layer.layer()))
                        .toList();
        return dead.stream()
                .filter(DeadRelu::isAllSilent)
                .findFirst()
                .or(() -> dead.stream().findFirst())
                .map(layer -> finding(course, inside, layer));
    }

    /** All its units, or most and the rest give the same for every example. */
    static boolean isDead(LayerVitals layer) {
        boolean constant = layer.silent() > HEALTHY && layer.betweenShare() < SameAnswers.GONE;
        return isAllSilent(layer) || (canDie(layer) && constant);
    }

    private static boolean isAllSilent(LayerVitals layer) {
        return canDie(layer) && layer.silent() >= DEAD;
    }

    private static boolean deadAtStart(CaseFile file, String layer) {
        return file.start()
                .flatMap(start -> start.vitals().layer(layer))
                .filter(DeadRelu::isDead)
                .isPresent();
    }

    private Finding finding(Course course, Inside inside, LayerVitals layer) {
        CaseFile file = course.file();
        long death =
                inside.since(
                                layer.layer(),
                                isAllSilent(layer) ? DeadRelu::isAllSilent : DeadRelu::isDead)
                        .map(VitalsReading::step)
                        .orElse(0L);
        Finding.Builder told =
                Finding.of(this, Severity.ERROR)
                        .at(layer.layer())
                        .since("epoch " + inside.epochOf(death))
                        .saw(course.nothingLearned());
        course.sameAnswersSince(SameAnswers.SAME)
                .flatMap(EpochFacts::validation)
                .ifPresent(it -> told.saw(SameAnswers.sentence(it)));
        told.saw(
                Say.of(
                        "%s: %s of its units are 0 on every image since step %d (healthy: up to %s)",
                        layer.layer(), Say.percent(layer.silent()), death, Say.percent(HEALTHY)));
        told.sawIf(layer.silent() < DEAD, "its other units give the same for every image");
        tellGradient(told, inside, layer.layer());
        return told.because(cause(inside, layer.layer(), death))
                .fix(Say.lowerRate(file.plan()))
                .fix(
                        "@HeNormal on the layers before it, or @LeakyReLU in place of ReLU: units"
                                + " below 0 then still learn")
                .build();
    }

    private static void tellGradient(Finding.Builder told, Inside inside, String layer) {
        List<WeightVitals> own =
                inside.latest().stream()
                        .flatMap(reading -> reading.weights().stream())
                        .filter(weight -> weight.layer().equals(layer))
                        .toList();
        boolean none = !own.isEmpty() && own.stream().allMatch(weight -> weight.gradientRms() == 0);
        told.sawIf(
                none, "the gradient of its weights is exactly 0: no smaller step can revive them");
    }

    private static String cause(Inside inside, String layer, long death) {
        String start =
                inside.start()
                        .flatMap(reading -> reading.layer(layer))
                        .map(
                                it ->
                                        Say.of(
                                                "alive at the start (%s silent, rms %s)",
                                                Say.percent(it.silent()), Say.size(it.rms())))
                        .orElse("alive at first");
        String steps =
                Inside.steps(
                                inside.file().readings().stream()
                                        .filter(reading -> reading.step() <= death)
                                        .toList())
                        .max(Comparator.comparingDouble(WeightVitals::updateRatio))
                        .map(
                                it ->
                                        Say.of(
                                                ", killed by steps of up to %s of the weights' size",
                                                Say.size(it.updateRatio())))
                        .orElse(", killed by too large a step");
        return start + steps + ": they pushed its units below 0, where their slope is 0";
    }
}
