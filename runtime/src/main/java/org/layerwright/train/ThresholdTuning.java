package org.layerwright.train;

import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.DecisionRule;
import org.layerwright.metrics.LabelKind;
import org.layerwright.metrics.ScoredLabels;
import org.layerwright.metrics.ThresholdObjective;
import org.layerwright.metrics.TunedThreshold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A threshold for each label of each output that can have several labels, chosen on examples that
 * the network was not trained on.
 *
 * @param outputs the labels' thresholds in label order, by output
 */
public record ThresholdTuning(Map<String, List<OfLabel>> outputs) {

    public ThresholdTuning {
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /**
     * One label's threshold.
     *
     * @param label its name
     * @param threshold above which it is predicted from now on
     * @param tuned how the threshold does; empty if there was nothing to choose by, for the label
     *     is in none of the examples or the objective wants no threshold, and it stayed as it was
     */
    public record OfLabel(String label, float threshold, Optional<TunedThreshold> tuned) {}

    /**
     * Chooses.
     *
     * @param evaluation of a validation set
     * @param objective what to choose by
     * @param before the rules so far
     * @throws IllegalStateException if no output can have several labels
     */
    static ThresholdTuning of(
            NetworkInfo info,
            Evaluation evaluation,
            ThresholdObjective objective,
            DecisionRules before) {
        Map<String, List<OfLabel>> outputs = new LinkedHashMap<>();
        for (OutputInfo output : info.outputs()) {
            if (output.labelKind() == LabelKind.MULTI_LABEL) {
                ScoredLabels scores = evaluation.output(output.name()).scores();
                outputs.put(
                        output.name(),
                        ofOutput(output, scores, objective, before.of(output.name())));
            }
        }
        if (outputs.isEmpty()) {
            throw new IllegalStateException(
                    info.name()
                            + " has one label an example: the likeliest is predicted, by no"
                            + " threshold");
        }
        return new ThresholdTuning(outputs);
    }

    private static List<OfLabel> ofOutput(
            OutputInfo output,
            ScoredLabels scores,
            ThresholdObjective objective,
            DecisionRule before) {
        List<String> labels = output.labels();
        float[] old = before.thresholds(labels.size());
        List<OfLabel> all = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            Optional<TunedThreshold> tuned = TunedThreshold.of(scores, label, objective);
            float threshold = tuned.map(TunedThreshold::threshold).orElse(old[label]);
            all.add(new OfLabel(labels.get(label), threshold, tuned));
        }
        return List.copyOf(all);
    }

    /**
     * The thresholds of one output, in label order.
     *
     * @throws IllegalArgumentException if there is no such output, or it has one label an example
     */
    public List<OfLabel> output(String name) {
        List<OfLabel> output = outputs.get(name);
        if (output == null) {
            throw new IllegalArgumentException(
                    "no output with thresholds is called %s; there are %s"
                            .formatted(name, outputs.keySet()));
        }
        return output;
    }

    /** These rules with the thresholds found. */
    public DecisionRules appliedTo(DecisionRules before) {
        DecisionRules rules = before;
        for (Map.Entry<String, List<OfLabel>> output : outputs.entrySet()) {
            float[] thresholds = new float[output.getValue().size()];
            for (int label = 0; label < thresholds.length; label++) {
                thresholds[label] = output.getValue().get(label).threshold();
            }
            rules = rules.with(output.getKey(), DecisionRule.thresholds(thresholds));
        }
        return rules;
    }

    /** A line a label: its threshold, the objective's value, how many examples have the label. */
    public String text() {
        StringBuilder text = new StringBuilder();
        outputs.forEach(
                (output, labels) -> {
                    text.append(output).append('\n');
                    labels.forEach(label -> text.append(line(label)).append('\n'));
                });
        return text.toString();
    }

    private static String line(OfLabel label) {
        String how =
                label.tuned()
                        .map(
                                tuned ->
                                        String.format(
                                                Locale.ROOT,
                                                "value %.4f, support %d",
                                                tuned.value(),
                                                tuned.support()))
                        .orElse("not tuned");
        return String.format(
                Locale.ROOT, "  %-20s %.4f  %s", label.label(), label.threshold(), how);
    }
}
