package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.LayerVitals;

import java.util.Optional;

/** Every example gets the same answer: R04 of the catalogue. */
final class SameAnswers implements Rule {
    /**
     * Late bloomers, which learn after epochs of nothing, have a spread of 2e-5 until then; a
     * network that will never learn has 0.
     */
    static final double SAME = 1e-6;

    /** What differs between examples is 0.08 and more of what a healthy layer gives, dead 3e-6. */
    static final double GONE = 1e-5;

    @Override
    public String id() {
        return "same-answers";
    }

    @Override
    public String title() {
        return "same answer for every example";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Course(file).validation().isPresent();
    }

    @Override
    public String ruledOut(CaseFile file) {
        double spread = new Course(file).validation().map(Answers::spread).orElse(0.0);
        return Say.of("same answer for every example (they differ by %s)", Say.size(spread));
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        Inside inside = new Inside(file);
        if (!course.isFailing() || !areThey(course, inside)) {
            return Optional.empty();
        }
        Optional<String> lost =
                inside.layersNow(layer -> layer.betweenShare() < GONE).stream()
                        .map(LayerVitals::layer)
                        .findFirst();
        Optional<EpochFacts> since = course.sameAnswersSince(SAME);
        Finding.Builder told =
                Finding.of(this, Severity.ERROR)
                        .at(lost.orElse(""))
                        .since(since.map(epoch -> "epoch " + epoch.epoch()).orElse(""))
                        .saw(course.nothingLearned());
        since.flatMap(EpochFacts::validation).ifPresent(it -> told.saw(sentence(it)));
        lost.ifPresent(
                layer ->
                        told.saw(
                                Say.of(
                                        "%s is the first layer that gives the same for every image;"
                                                + " healthy layers differ by 8 %% of their energy and"
                                                + " more",
                                        layer)));
        return Optional.of(
                told.because(
                                lost.map(
                                                layer ->
                                                        "what differs between images is lost at "
                                                                + layer
                                                                + ": its weights, its activation or"
                                                                + " what it is given leave nothing of"
                                                                + " it")
                                        .orElse("nothing of the input reaches the output"))
                        .fix(
                                "model.checkup(training, options): is the input constant, is a"
                                        + " layer dead from the start?")
                        .fix(Say.lowerRate(file.plan()))
                        .build());
    }

    /** Whether they are, by the validation, or without one by what the last layers give. */
    static boolean areThey(Course course, Inside inside) {
        if (course.validation().isPresent()) {
            return course.sameAnswersSince(SAME).isPresent();
        }
        return inside.layersNow(layer -> layer.betweenShare() < GONE).stream()
                .anyMatch(layer -> inside.heads().contains(layer.layer()));
    }

    static String sentence(Answers answers) {
        int examples = answers.outputs().get(0).examples();
        int labels = answers.outputs().stream().mapToInt(it -> it.labels().size()).sum();
        return Say.of(
                "all %s get the same %d probabilities (spread %s; healthy 0.3 to 0.5)",
                Say.count(examples, "validation image"), labels, Say.size(answers.spread()));
    }
}
