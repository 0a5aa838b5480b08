package org.layerwright.samples.genre;

import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.metrics.DecisionRule;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.Metric;
import org.layerwright.samples.cli.Rival;
import org.layerwright.samples.covers.MeanColourBaseline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model on the covers' mean colours. It is given the threshold with the best macro F1 on
 * the validation images themselves, which is more than the network gets.
 */
final class MeanColourRival implements Rival {
    private static final float[] THRESHOLDS = {0.2f, 0.25f, 0.3f, 0.35f, 0.4f, 0.5f};

    @Override
    public String name() {
        return "mean colour";
    }

    @Override
    public Map<String, Double> measure(Split<ImageDataset> split, List<Metric> metrics)
            throws IOException {
        MeanColourBaseline baseline =
                MeanColourBaseline.fit(colours(split.train()), targets(split.train()));
        float[][] probabilities = baseline.probabilities(colours(split.validation()));
        float[][] targets = targets(split.validation());
        LabelCounts best = counts(probabilities, targets, THRESHOLDS[0]);
        for (float threshold : THRESHOLDS) {
            LabelCounts counts = counts(probabilities, targets, threshold);
            if (Metric.MACRO_F1.value(counts) > Metric.MACRO_F1.value(best)) {
                best = counts;
            }
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (Metric metric : metrics) {
            values.put(metric.key(), metric.value(best));
        }
        return values;
    }

    private static LabelCounts counts(float[][] probabilities, float[][] targets, float threshold) {
        LabelCounts counts = new LabelCounts(targets[0].length, DecisionRule.threshold(threshold));
        for (int i = 0; i < targets.length; i++) {
            counts.addRow(probabilities[i], targets[i]);
        }
        return counts;
    }

    private static float[][] colours(ImageDataset images) throws IOException {
        float[][] colours = new float[images.size()][];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = MeanColourBaseline.meanColour(images.examples().get(i).file());
        }
        return colours;
    }

    private static float[][] targets(ImageDataset images) {
        float[][] targets = new float[images.size()][images.labels().size()];
        for (int i = 0; i < targets.length; i++) {
            Example example = images.examples().get(i);
            for (int label : example.labels()) {
                targets[i][label] = 1;
            }
        }
        return targets;
    }
}
