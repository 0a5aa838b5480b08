package org.layerwright.diagnose;

import org.layerwright.data.Dataset;
import org.layerwright.graph.Head;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelCounts;
import org.layerwright.metrics.PriorBaseline;
import org.layerwright.metrics.ScoredLabels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every declared metric would be for an answer that knows only how frequent labels are. */
final class Baselines {
    private Baselines() {}

    /**
     * Of one part of the data.
     *
     * @param heads of the outputs, in their order
     * @param prefix of the names: {@code val_} or nothing
     */
    static Map<String, Double> of(NetworkInfo info, List<Head> heads, Dataset data, String prefix) {
        Map<String, Double> scores = new LinkedHashMap<>();
        List<Truths> truths = Truths.of(info, data);
        for (int i = 0; i < heads.size(); i++) {
            Truths output = truths.get(i);
            float[] targets = output.rows();
            PriorBaseline baseline = PriorBaseline.ofTargets(targets, data.size(), output.labels());
            LabelCounts counts =
                    baseline.counts(
                            targets, data.size(), output.output().labelKind().defaultRule());
            ScoredLabels scored = baseline.scores(targets, data.size());
            String own = heads.size() == 1 ? prefix : prefix + output.output().name() + "_";
            heads.get(i)
                    .metrics()
                    .forEach(
                            metric -> scores.put(own + metric.key(), metric.value(counts, scored)));
        }
        return scores;
    }
}
