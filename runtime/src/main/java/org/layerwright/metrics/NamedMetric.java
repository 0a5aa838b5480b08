package org.layerwright.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A metric that a model can be asked for by name: of its decisions, or of its scores. */
public sealed interface NamedMetric permits Metric, ScoreMetric {

    /**
     * Returns the name used in histories and files: the constant's in lower case, such as {@code
     * macro_f1}.
     *
     * @return the name in snake case
     */
    String key();

    /**
     * Returns the name for people, such as "Macro F1".
     *
     * @return the title
     */
    String title();

    /**
     * Returns which way the metric gets better.
     *
     * @return the direction
     */
    Direction direction();

    /**
     * Tells whether the metric has a meaning for a kind of labels.
     *
     * @param kind how many labels a row may have
     * @return whether it fits
     */
    boolean fits(LabelKind kind);

    /**
     * Returns how labels or rows are combined, if the metric is a score that can be averaged in
     * several ways; its title then begins with the average's name.
     *
     * @return the average, or empty for a metric that is one of its kind
     */
    Optional<Average> average();

    /**
     * Tells whether the metric looks at scores: then all rows must be kept until the end of the
     * pass, 5 to 10 bytes for each row and label, and are sorted there.
     *
     * @return false if counts are enough
     */
    boolean needsScores();

    /**
     * Computes the metric.
     *
     * @param counts what was decided of some rows
     * @param scores the same rows; not looked at unless {@link #needsScores}
     * @return the value; NaN if there are no rows, or nothing of what the metric looks at
     * @throws IllegalArgumentException if the metric does not fit the kind of labels
     */
    double value(LabelCounts counts, ScoredLabels scores);

    /**
     * Returns all metrics that have a meaning for a kind of labels.
     *
     * @param kind how many labels a row may have
     * @return those of decisions, then those of scores
     */
    static List<NamedMetric> fitting(LabelKind kind) {
        return Stream.<NamedMetric>concat(
                        Arrays.stream(Metric.values()), Arrays.stream(ScoreMetric.values()))
                .filter(metric -> metric.fits(kind))
                .toList();
    }
}
