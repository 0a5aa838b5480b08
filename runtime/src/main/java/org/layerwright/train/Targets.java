package org.layerwright.train;

import org.layerwright.data.Dataset;
import org.layerwright.data.batch.Batch;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.layerwright.metrics.LabelKind;
import org.tensorflow.ndarray.buffer.DataBuffers;

import java.util.ArrayList;
import java.util.List;

/** A data set's labels as a network wants them. */
final class Targets {
    private Targets() {}

    /**
     * The data with the network's label order.
     *
     * @throws DataException if it has other labels, or a single-label output is given examples with
     *     none or several of its labels
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
                    "%s takes exactly one label an image:".formatted(info.name()), problems);
        }
        return ordered;
    }

    private static List<DataProblem> notExactlyOne(
            NetworkInfo info, OutputInfo output, Dataset data, int first, int end) {
        String of = info.outputs().size() == 1 ? "" : " of output " + output.name();
        List<DataProblem> problems = new ArrayList<>();
        for (int example = 0; example < data.size(); example++) {
            long own =
                    data.labelsOf(example).stream()
                            .filter(label -> label >= first && label < end)
                            .count();
            if (own != 1) {
                problems.add(
                        new DataProblem(
                                data.origin(example),
                                "%s has %d labels%s".formatted(data.subject(example), own, of),
                                "Give it exactly one, or declare the network as multi-label."));
            }
        }
        return problems;
    }

    /** A batch's labels, example by example. */
    static float[] of(Batch batch) {
        float[] targets = new float[(int) batch.labels().shape().size()];
        batch.labels().copyTo(DataBuffers.of(targets, false, false));
        return targets;
    }
}
