package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.Answers;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.EpochFacts;
import org.layerwright.diagnose.evidence.Leak;

import java.util.Optional;

/** Validation as good as it can only be of examples that were learned: R30 of the catalogue. */
final class TooGood implements Rule {
    /** What part of the validation examples training sees too. */
    private static final double LEAK = 0.01;

    private static final double PERFECT = 0.99;

    @Override
    public String id() {
        return "too-good";
    }

    @Override
    public String title() {
        return "validation too good";
    }

    @Override
    public boolean concernsHealthyRuns() {
        return true;
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.leak().isPresent() && new Course(file).validation().isPresent();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        boolean leaks = file.leak().map(Leak::share).filter(it -> it > LEAK).isPresent();
        return course.validated().stream()
                .filter(it -> leaks ? isBetter(it) : it.epoch() == 1 && isPerfect(it))
                .findFirst()
                .map(it -> finding(file, it, leaks));
    }

    private static boolean isBetter(EpochFacts epoch) {
        return epoch.validation().map(Answers::skill).orElse(0.0) > epoch.training().skill()
                && exact(epoch) > PERFECT;
    }

    private static boolean isPerfect(EpochFacts epoch) {
        return exact(epoch) > PERFECT;
    }

    private static double exact(EpochFacts epoch) {
        return epoch.validation().orElseThrow().outputs().get(0).exact();
    }

    /** An easy task is perfect at once too: without copies it is a note. */
    private Finding finding(CaseFile file, EpochFacts epoch, boolean leaks) {
        return Finding.of(this, leaks ? Severity.WARNING : Severity.NOTE)
                .at("the validation part")
                .since("epoch " + epoch.epoch())
                .saw(
                        Say.of(
                                "validation is right %s of the time in epoch %d, training %s",
                                Say.share(exact(epoch)),
                                epoch.epoch(),
                                Say.share(epoch.training().outputs().get(0).exact())))
                .sawIf(
                        leaks,
                        Say.of(
                                "%s of the validation examples are in training too",
                                Say.percent(file.leak().map(Leak::share).orElse(0.0))))
                .because("validation asks for what was learned, so it cannot show what is new")
                .fix("dataset.split(0.8, seed) on a set without copies: DataSurvey lists them")
                .fix("groups that belong together: give the table a group column")
                .build();
    }
}
