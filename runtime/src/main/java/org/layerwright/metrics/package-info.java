/**
 * Classification metrics in plain Java, on plain arrays, usable without the rest of the library.
 * {@link org.layerwright.metrics.LabelCounts}, {@link org.layerwright.metrics.ScoredLabels} and,
 * for single-label data, {@link org.layerwright.metrics.ConfusionMatrix} take in rows of
 * probabilities and targets, batch by batch; everything else is a pure function of what they hold:
 * {@link org.layerwright.metrics.Metric} and {@link org.layerwright.metrics.ScoreMetric} for the
 * numbers a model is asked for by name, {@link org.layerwright.metrics.OverlapScore} where the
 * averaging and the value of 0/0 are to be chosen, {@link org.layerwright.metrics.LabelReport} for
 * the table with a line a label, and {@link org.layerwright.metrics.PriorBaseline} for what a model
 * that has learnt nothing scores. A value is always computed from totals over all rows and never as
 * a mean of batch values, so neither the batch size nor a short last batch changes it. What nobody
 * knows (a target of NaN) counts nowhere.
 */
@NullMarked
package org.layerwright.metrics;

import org.jspecify.annotations.NullMarked;
