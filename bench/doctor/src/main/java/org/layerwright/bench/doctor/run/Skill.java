package org.layerwright.bench.doctor.run;

import org.layerwright.Model;
import org.layerwright.bench.doctor.data.Examples;
import org.layerwright.bench.doctor.data.Examples.Example;
import org.layerwright.data.ArrayDataset;
import org.layerwright.predict.Prediction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What part of what there is to know a network knows, found from its predictions alone: the
 * benchmark's own measure of whether a run failed, apart from the doctor's.
 */
final class Skill {
    private static final double LEAST = 1e-7;

    private Skill() {}

    /** 1 - cross-entropy / entropy of the labels' frequencies; 0 for nothing, 1 for all. */
    static double of(Model model, ArrayDataset data, Examples examples, boolean single) {
        List<Prediction> predictions = model.predict(data);
        double[] prior = new double[examples.names().size()];
        examples.list()
                .forEach(one -> Arrays.stream(one.labels()).forEach(label -> prior[label]++));
        double cross = 0;
        double entropy = 0;
        for (int i = 0; i < examples.size(); i++) {
            for (int label = 0; label < prior.length; label++) {
                double frequency = prior[label] / examples.size();
                double said = predictions.get(i).probability(examples.names().get(label));
                boolean there = has(examples.list().get(i), label);
                cross += cost(said, there, single);
                entropy += cost(frequency, there, single);
            }
        }
        return 1 - cross / entropy;
    }

    private static double cost(double probability, boolean there, boolean single) {
        if (there) {
            return -Math.log(Math.max(LEAST, probability));
        }
        return single ? 0 : -Math.log(Math.max(LEAST, 1 - probability));
    }

    private static boolean has(Example example, int label) {
        return IntStream.of(example.labels()).anyMatch(own -> own == label);
    }
}
