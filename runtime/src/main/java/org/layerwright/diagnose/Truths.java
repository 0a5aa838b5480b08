package org.layerwright.diagnose;

import org.layerwright.data.Dataset;
import org.layerwright.data.Truth;
import org.layerwright.diagnose.evidence.DataFacts.LabelFacts;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels of examples as one output sees them.
 *
 * @param output the output
 * @param first its first label among the data set's
 * @param data in the network's label order
 */
record Truths(OutputInfo output, int first, Dataset data) {

    /** Of each output. */
    static List<Truths> of(NetworkInfo info, Dataset data) {
        List<Truths> all = new ArrayList<>();
        int first = 0;
        for (OutputInfo output : info.outputs()) {
            all.add(new Truths(output, first, data));
            first += output.labels().size();
        }
        return List.copyOf(all);
    }

    int labels() {
        return output.labels().size();
    }

    /** 1 for a label that an example has, 0 for one that it has not, NaN where nobody knows. */
    float[] row(int example) {
        Truth truth = data.truth(example);
        float[] row = new float[labels()];
        fill(row, truth.labels(), 1f);
        fill(row, truth.unknown(), Float.NaN);
        return row;
    }

    private void fill(float[] row, List<Integer> labels, float value) {
        for (int label : labels) {
            if (label >= first && label < first + row.length) {
                row[label - first] = value;
            }
        }
    }

    /** Of all examples, one after another. */
    float[] rows() {
        float[] rows = new float[data.size() * labels()];
        for (int example = 0; example < data.size(); example++) {
            System.arraycopy(row(example), 0, rows, example * labels(), labels());
        }
        return rows;
    }

    /** How frequent the labels are over all examples. */
    LabelFacts facts() {
        int[] counts = new int[labels()];
        int[] known = new int[labels()];
        for (int example = 0; example < data.size(); example++) {
            float[] row = row(example);
            for (int label = 0; label < row.length; label++) {
                counts[label] += row[label] == 1 ? 1 : 0;
                known[label] += Float.isNaN(row[label]) ? 0 : 1;
            }
        }
        return new LabelFacts(
                output.name(),
                output.labels(),
                Arrays.stream(counts).boxed().toList(),
                Arrays.stream(known).boxed().toList());
    }
}
