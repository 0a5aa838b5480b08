package org.layerwright.train;

import org.layerwright.data.Batch;
import org.layerwright.data.DataException;
import org.layerwright.data.DataProblem;
import org.layerwright.data.ImageDataset;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.LabelKind;
import org.tensorflow.ndarray.buffer.DataBuffers;

import java.util.List;

/** A data set's labels as a network wants them. */
final class Targets {
    private Targets() {}

    /**
     * The data with the network's label order.
     *
     * @throws DataException if it has other labels, or a single-label network is given examples
     *     with none or several
     */
    static ImageDataset fitting(NetworkInfo info, ImageDataset data) {
        ImageDataset ordered = data.withLabels(info.labels());
        if (info.labelKind() == LabelKind.SINGLE_LABEL) {
            List<DataProblem> problems =
                    ordered.examples().stream()
                            .filter(example -> example.labels().size() != 1)
                            .map(
                                    example ->
                                            new DataProblem(
                                                    example.origin(),
                                                    "%s has %d labels"
                                                            .formatted(
                                                                    example.file(),
                                                                    example.labels().size()),
                                                    "Give it exactly one, or declare the network"
                                                            + " as multi-label."))
                            .toList();
            if (!problems.isEmpty()) {
                throw new DataException(
                        "%s takes exactly one label an image:".formatted(info.name()), problems);
            }
        }
        return ordered;
    }

    /** A batch's labels, image by image. */
    static float[] of(Batch batch) {
        float[] targets = new float[(int) batch.labels().shape().size()];
        batch.labels().copyTo(DataBuffers.of(targets, false, false));
        return targets;
    }
}
