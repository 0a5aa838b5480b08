package org.layerwright.diagnose;

import org.layerwright.data.Dataset;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.diagnose.DataLook.Limits;
import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.Memorization;
import org.layerwright.diagnose.rule.Course;
import org.layerwright.diagnose.rule.Rules;
import org.layerwright.diagnose.rule.Severity;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.train.SanityOptions;
import org.layerwright.train.SanityResult;
import org.layerwright.train.SanityResult.Verdict;
import org.layerwright.train.WatchedRun;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be known of a run without a step of it. */
final class Preliminaries {
    /** Enough for a network that learns; late bloomers need the longer lesson. */
    private static final int STEPS = 120;

    private static final int MORE_STEPS = 500;
    private static final int EXAMPLES = 10;

    /** Nearly all of a few examples are right when so much of their entropy is left. */
    private static final double KNOWN = 0.4;

    private static final double LITTLE_SKILL = 0.05;

    /** There was nothing to be learned by heart: it says nothing of the network. */
    private static final Set<Verdict> UNTRIED =
            EnumSet.of(Verdict.ALL_ALIKE, Verdict.CONTRADICTORY);

    private static final Set<Verdict> LEARNED = EnumSet.of(Verdict.PASSED, Verdict.HELD_BACK);

    private Preliminaries() {}

    /** Looks at the data, and writes down what is there. */
    static CaseFile.Builder data(WatchedRun run, CaseFile.Builder file) {
        NetworkInfo info = run.trainer().session().network().info();
        Dataset examples = run.training().data();
        int[] order =
                run.options()
                        .sampling()
                        .of(examples)
                        .epoch(BatchSource.epochSeed(run.options().seed(), 1));
        DataLook training = DataLook.at(info, run.training(), order, Limits.usual());
        file.training(training.facts());
        Map<String, Double> baselines =
                new LinkedHashMap<>(Baselines.of(info, run.heads(), examples, ""));
        if (run.validation().isPresent()) {
            BatchSource source = run.validation().get();
            DataLook validation = DataLook.at(info, source, null, Limits.usual());
            file.validation(validation.facts());
            file.leak(validation.leakFrom(training));
            baselines.putAll(Baselines.of(info, run.heads(), source.data(), "val_"));
        }
        return file.baselines(baselines);
    }

    /**
     * Whether a copy, with the weights that the run begins with, learns a few examples by heart.
     *
     * @return empty if there are none that differ
     */
    static Optional<Memorization> memorization(WatchedRun run) {
        SanityOptions few =
                SanityOptions.defaults().examples(EXAMPLES).steps(STEPS).otherRates(false);
        SanityResult result = check(run, few);
        if (UNTRIED.contains(result.verdict())) {
            return Optional.empty();
        }
        if (!isLearned(result)) {
            result = check(run, few.steps(MORE_STEPS));
        }
        return Optional.of(
                new Memorization(
                        result.examples(),
                        result.steps(),
                        isLearned(result),
                        "cross-entropy %.3g, label frequencies alone %.3g"
                                .formatted(result.crossEntropy(), result.priorCrossEntropy())));
    }

    /**
     * Whether a run that is over has learned nothing and nobody knows why: then it is worth the
     * time to see whether the network can learn at all.
     */
    static boolean areMissed(CaseFile file) {
        Course course = new Course(file);
        double skill =
                course.validated().isEmpty() ? course.bestSkill() : course.bestValidationSkill();
        return course.hadTime()
                && !course.isBroken()
                && skill < LITTLE_SKILL
                && Diagnosis.of(file, Rules.ALL)
                        .cause()
                        .filter(cause -> cause.severity() == Severity.ERROR)
                        .isEmpty();
    }

    private static SanityResult check(WatchedRun run, SanityOptions options) {
        return run.sanityCheck().run(run.training().data(), run.weights(), options);
    }

    private static boolean isLearned(SanityResult result) {
        return LEARNED.contains(result.verdict())
                || result.crossEntropy() < KNOWN * result.priorCrossEntropy();
    }
}
