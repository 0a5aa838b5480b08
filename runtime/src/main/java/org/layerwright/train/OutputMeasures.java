package org.layerwright.train;

import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.Head;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.DecisionRule;
import org.layerwright.metrics.NamedMetric;

import java.util.ArrayList;
import java.util.List;

/**
 * What is measured of one output, and where its labels lie in a row of all outputs' labels.
 *
 * @param output the output
 * @param rule how its probabilities become predictions
 * @param metrics to report beside the loss
 * @param prefix of the names of its values: empty if it is the only output
 * @param first its first column
 * @param columns of all outputs
 */
record OutputMeasures(
        OutputInfo output,
        DecisionRule rule,
        List<NamedMetric> metrics,
        String prefix,
        int first,
        int columns) {

    OutputMeasures {
        metrics = List.copyOf(metrics);
    }

    /** Of each output, decided by these rules. */
    static List<OutputMeasures> of(NetworkInfo info, List<Head> heads, DecisionRules rules) {
        List<OutputMeasures> all = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < heads.size(); i++) {
            OutputInfo output = info.outputs().get(i);
            all.add(
                    new OutputMeasures(
                            output,
                            rules.of(output.name()),
                            heads.get(i).metrics(),
                            heads.size() == 1 ? "" : output.name() + "_",
                            first,
                            info.labels().size()));
            first += output.labels().size();
        }
        return List.copyOf(all);
    }

    int labels() {
        return output.labels().size();
    }

    /** Whether a metric asks for more than counts. */
    boolean needScores() {
        return metrics.stream().anyMatch(NamedMetric::needsScores);
    }

    /** Whether its loss is the network's and needs no name of its own. */
    boolean isOnly() {
        return prefix.isEmpty();
    }

    /** Its own columns of rows of all outputs. */
    float[] own(float[] rows) {
        if (labels() == columns) {
            return rows;
        }
        int count = rows.length / columns;
        float[] own = new float[count * labels()];
        for (int row = 0; row < count; row++) {
            System.arraycopy(rows, row * columns + first, own, row * labels(), labels());
        }
        return own;
    }
}
