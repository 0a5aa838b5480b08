package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;

import java.util.Optional;

/**
 * Something that can be wrong with a run, and how to tell. A rule is asked before the first step,
 * at times during training and at the end, each time with all that is known by then; it answers by
 * that alone and remembers nothing.
 */
public interface Rule {

    /** What its findings are called for good, such as {@code dead-relu}. */
    String id();

    /** The same in words, as it stands in {@code Not it}: {@code dead ReLU}. */
    String title();

    /**
     * Looks for it. Accuses only with a number and what that would be in a healthy run.
     *
     * @return what is wrong; empty if it is not this, or if that cannot be told yet
     */
    Optional<Finding> examine(CaseFile file);

    /**
     * Whether enough is known to say that it is <em>not</em> this when {@link #examine} finds
     * nothing; then it is listed among what was ruled out.
     */
    boolean canTell(CaseFile file);

    /**
     * What is said where it is ruled out: the title, better with the number that rules it out. Only
     * asked where {@link #canTell} and {@link #examine} found nothing.
     */
    default String ruledOut(CaseFile file) {
        return title();
    }

    /**
     * Whether it is told of a run that learns well; most findings explain why one does not, and say
     * nothing then.
     */
    default boolean concernsHealthyRuns() {
        return false;
    }
}
