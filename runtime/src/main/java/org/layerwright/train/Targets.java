package org.layerwright.train;

import org.layerwright.data.Dataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.graph.BatchResult;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.LabelKind;
import org.tensorflow.ndarray.buffer.DataBuffers;

import java.util.ArrayList;
import java.util.List;

/** A data set's labels as a network wants them. */
public final class Targets {
    private Targets() {}

    /**
     * The data with the network's label order.
     *
     * @throws DataException if it has other labels, or an example does not fit a single-label
     *     output: it must have exactly one of its labels and no other unknown, or all unknown
     */
    static Dataset fitting(NetworkInfo info, Dataset data) {
        Dataset ordered = data.withLabels(info.labels());
        List<DataProblem> problems = new ArrayList<>();
        int first = 0;
        for (OutputInfo output : info.outputs()) {
            int end = first + output.labels().size();
            if (output.labelKind() == LabelKind.SINGLE_LABEL) {
                problems.addAll(notExactlyOne(info, output, ordered, first, end));
            }
            first = end;
        }
        if (!problems.isEmpty()) {
            throw new DataException(
                    "%s takes exactly one label an example:".formatted(info.name()), problems);
        }
        return ordered;
    }

    private static List<DataProblem> notExactlyOne(
            NetworkInfo info, OutputInfo output, Dataset data, int first, int end) {
        String of = info.outputs().size() == 1 ? "" : " of output " + output.name();
        List<DataProblem> problems = new ArrayList<>();
        for (int example = 0; example < data.size(); example++) {
            long had = within(data.truth(example).labels(), first, end);
            long unknown = within(data.truth(example).unknown(), first, end);
            String what = "%s has %d labels%s".formatted(data.subject(example), had, of);
            if (unknown > 0 && unknown < end - first) {
                problems.add(
                        new DataProblem(
                                data.origin(example),
                                "%s, and %d of %d are unknown"
                                        .formatted(what, unknown, end - first),
                                "Labels exclude each other: give one and no unknown ones, or all"
                                        + " as unknown."));
            } else if (unknown == 0 && had != 1) {
                problems.add(
                        new DataProblem(
                                data.origin(example),
                                what,
                                "Give it exactly one, or declare the network as multi-label."));
            }
        }
        return problems;
    }

    private static long within(List<Integer> labels, int first, int end) {
        return labels.stream().filter(label -> label >= first && label < end).count();
    }

    /**
     * What a pass over a batch is measured against, example by example: its labels, or, where
     * augmentation mixed examples, those that count as there afterwards. 0 or 1, NaN where unknown.
     */
    public static float[] of(NetworkInfo info, BatchResult result, Batch batch) {
        return result.mixedTargets()
                .map(shares -> Presence.of(info, shares))
                .orElseGet(() -> of(batch));
    }

    /** A batch's labels, example by example; NaN where unknown. */
    static float[] of(Batch batch) {
        float[] targets = new float[(int) batch.labels().shape().size()];
        batch.labels().copyTo(DataBuffers.of(targets, false, false));
        return targets;
    }
}
