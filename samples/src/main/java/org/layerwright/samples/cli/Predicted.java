package org.layerwright.samples.cli;

import org.layerwright.predict.LabelProbability;
import org.layerwright.predict.Prediction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A prediction of all outputs together, its labels called as the data calls them.
 *
 * @param labels those that count as predicted
 * @param probabilities of every label
 */
record Predicted(List<String> labels, Map<String, Float> probabilities) {

    /** {@code names} are the data's, which has {@code output/label} where outputs share a label. */
    static Predicted of(Prediction prediction, List<String> names) {
        List<String> labels = new ArrayList<>();
        Map<String, Float> probabilities = new LinkedHashMap<>();
        for (String output : prediction.outputs()) {
            Prediction own = prediction.output(output);
            List<String> predicted = own.labels();
            for (LabelProbability each : own.all()) {
                String label = each.label();
                String name = names.contains(label) ? label : output + "/" + label;
                probabilities.put(name, each.probability());
                if (predicted.contains(label)) {
                    labels.add(name);
                }
            }
        }
        return new Predicted(labels, probabilities);
    }
}
