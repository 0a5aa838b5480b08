package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Plan;
import org.layerwright.diagnose.evidence.RateChange;
import org.layerwright.diagnose.evidence.StepFacts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The learning rate went down before anything was learned: R12 of the catalogue. */
final class RateCutEarly implements Rule {
    /** Healthy networks may need 2 to 7 epochs before they begin to learn. */
    private static final int LATE_BLOOM = 10;

    /** Of a schedule: at this part of its highest rate little can be learned. */
    private static final double SPENT = 0.05;

    @Override
    public String id() {
        return "rate-cut-early";
    }

    @Override
    public String title() {
        return "learning rate cut before learning";
    }

    @Override
    public boolean canTell(CaseFile file) {
        return new Course(file).hadTime();
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        Course course = new Course(file);
        if (!course.isStuck()) {
            return Optional.empty();
        }
        List<RateChange> cuts = file.rateChanges().stream().filter(RateChange::isCut).toList();
        // Who learned nothing for long before the first cut has another trouble.
        if (!cuts.isEmpty() && cuts.get(0).epoch() <= LATE_BLOOM) {
            return Optional.of(byCallback(course, cuts));
        }
        return file.plan().scheduled() ? bySchedule(course) : Optional.empty();
    }

    private Finding byCallback(Course course, List<RateChange> cuts) {
        Plan plan = course.file().plan();
        RateChange first = cuts.get(0);
        Optional<Plan.CallbackFacts> plateau =
                plan.callbacks().stream()
                        .filter(it -> it.kind().equals("ReduceLrOnPlateau"))
                        .findFirst();
        String who = plateau.map(Plan.CallbackFacts::kind).orElse("a callback");
        String monitor = plateau.map(Plan.CallbackFacts::monitor).orElse("val_loss");
        return Finding.of(this, cuts.size() > 1 ? Severity.ERROR : Severity.WARNING)
                .at(who)
                .since("epoch " + first.epoch())
                .saw(
                        Say.of(
                                "%s cut the rate %s while skill was below %s: %s to %s",
                                who,
                                Say.count(cuts.size(), "time"),
                                CaseFile.NO_SKILL,
                                Say.size(first.from()),
                                Say.size(cuts.get(cuts.size() - 1).to())))
                .saw(
                        Say.of(
                                "first cut after epoch %d at skill %s; networks that learn late"
                                        + " begin in epoch 2 to 7",
                                first.epoch(), Say.share(course.bestSkill(first.epoch()))))
                .saw(course.nothingLearned())
                .because(
                        "the loss had not begun to fall, so it was no plateau: a smaller rate only"
                                + " takes away the chance to begin")
                .fix(
                        Say.of(
                                "ReduceLrOnPlateau.on(\"%s\").patience(5).minDelta(1e-3), was"
                                        + " patience %s",
                                monitor,
                                plateau.map(it -> String.valueOf(it.patience())).orElse("unknown")))
                .fix("leave the rate alone until the loss has moved: no ReduceLrOnPlateau")
                .build();
    }

    private Optional<Finding> bySchedule(Course course) {
        List<StepFacts> steps = course.file().steps();
        Optional<StepFacts> highest =
                steps.stream().max(Comparator.comparingDouble(StepFacts::rate));
        if (highest.isEmpty()) {
            return Optional.empty();
        }
        double most = highest.get().rate();
        double now = steps.get(steps.size() - 1).rate();
        Optional<StepFacts> spent =
                steps.stream()
                        .filter(
                                step ->
                                        step.step() > highest.get().step()
                                                && step.rate() <= SPENT * most)
                        .findFirst();
        int epoch = spent.map(step -> new Inside(course.file()).epochOf(step.step())).orElse(0);
        if (spent.isEmpty() || epoch > LATE_BLOOM || now > SPENT * most) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(this, Severity.ERROR)
                        .at("the schedule")
                        .since("step " + spent.get().step())
                        .saw(
                                Say.of(
                                        "the schedule brought the rate from %s to %s by step %d,"
                                                + " while skill was below %s",
                                        Say.size(most),
                                        Say.size(spent.get().rate()),
                                        spent.get().step(),
                                        CaseFile.NO_SKILL))
                        .saw(course.nothingLearned())
                        .because(
                                "the schedule is over before the network has begun to learn, which"
                                        + " may take 2 to 7 epochs")
                        .fix(
                                "a longer schedule: give its lengths in unit ="
                                        + " ScheduleUnit.EPOCHS and let them fill the run")
                        .fix("no schedule until the loss has moved")
                        .build());
    }
}
