package org.layerwright.train;

import org.layerwright.data.ArrayDataset;
import org.layerwright.data.Dataset;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.ImageInspector;
import org.layerwright.data.InputForm;
import org.layerwright.data.Inspection;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.graph.InputInfo;
import org.layerwright.graph.NetworkInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Data sets as one network wants them. */
final class NetworkData {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkData.class);

    private final NetworkInfo info;

    NetworkData(NetworkInfo info) {
        this.info = info;
    }

    /**
     * The examples that can be used, with the network's label order.
     *
     * @throws DataException if the inputs or labels are not the network's, or pictures are bad and
     *     the rules say to refuse them
     */
    Dataset checked(Dataset data, InspectionOptions rules) {
        return data instanceof ArrayDataset arrays
                ? checkedArrays(arrays)
                : checkedImages((ImageDataset) data, rules);
    }

    private Dataset checkedArrays(ArrayDataset arrays) {
        ArrayDataset fitting =
                arrays.fitting(info.inputs().stream().map(NetworkData::form).toList());
        if (arrays.labels().isEmpty()) {
            throw new DataException(
                    new DataProblem(
                            "the data set",
                            "no example has a label",
                            "Give them by labels(...): %s takes some of %s."
                                    .formatted(info.name(), info.labels())));
        }
        return Targets.fitting(info, fitting);
    }

    private static InputForm form(InputInfo input) {
        return new InputForm(input.name(), input.shape(), input.image());
    }

    private Dataset checkedImages(ImageDataset images, InspectionOptions rules) {
        if (!info.takesOneImage()) {
            throw new DataException(
                    new DataProblem(
                            "the data set",
                            "%s takes %s, and a picture alone is not all of it"
                                    .formatted(info.name(), info.inputsInWords()),
                            "Give an ArrayDataset, which has each input by its name."));
        }
        ImageDataset fitting = (ImageDataset) Targets.fitting(info, images);
        Inspection inspection = ImageInspector.inspect(fitting, rules);
        inspection.problems().forEach(problem -> LOG.warn("left out: {}", problem));
        return inspection.usable();
    }

    /** Batches of {@link #checked} data. */
    BatchSource open(Dataset data, int batchSize, BatchOptions.Cache cache) {
        if (data instanceof ArrayDataset arrays) {
            return BatchSource.open(arrays, batchSize);
        }
        InputInfo image = info.image();
        BatchOptions form =
                BatchOptions.of(image.height(), image.width(), image.channels())
                        .input(image.name())
                        .batchSize(batchSize)
                        .cache(cache);
        return BatchSource.open((ImageDataset) data, form);
    }
}
