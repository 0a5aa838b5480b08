package org.layerwright.bench.rival;

import org.layerwright.Model;
import org.layerwright.ModelOptions;
import org.layerwright.data.batch.Batch;
import org.layerwright.export.ExportedModel;
import org.layerwright.files.AtomicFolder;
import org.layerwright.precision.Precision;
import org.tensorflow.TensorFlow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The product at work for {@link PeerProcess}. */
public final class ProductPeer {
    private ProductPeer() {}

    /** The work and the setting, as {@link PeerProcess} gives them. */
    public static void main(String[] args) throws IOException {
        Work work = Work.of(args);
        Precision precision = ProductVariant.of(args[3]).precision();
        ModelOptions options = ModelOptions.defaults().precision(precision);
        try (Model model = Networks.create(work.network(), options);
                RandomBatch random = RandomBatch.of(model.info(), work.batch())) {
            switch (work.task()) {
                case TRAIN -> train(model, random.batch());
                case INFER -> infer(model, random.batch(), precision);
            }
        }
    }

    private static void train(Model model, Batch batch) throws IOException {
        Serving.serve(greeting(model), () -> model.trainer().trainBatch(batch).meanLoss());
    }

    private static void infer(Model model, Batch batch, Precision precision) throws IOException {
        Path scratch = Files.createTempDirectory("layerwright-speed");
        Path folder = scratch.resolve("exported");
        model.export(folder);
        try (ExportedModel exported = ExportedModel.load(folder, precision)) {
            AtomicFolder.delete(scratch);
            Serving.serve(greeting(model), () -> greatest(exported.probabilities(batch.inputs())));
        }
    }

    private static Greeting greeting(Model model) {
        return new Greeting(
                "TensorFlow " + TensorFlow.version(),
                model.info().parameters(),
                model.info().flops());
    }

    /** The greatest of these numbers, or NaN if one is NaN. */
    static double greatest(float[]... rows) {
        double greatest = 0;
        for (float[] row : rows) {
            for (float number : row) {
                greatest = Math.max(greatest, number);
            }
        }
        return greatest;
    }
}
