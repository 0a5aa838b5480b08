package org.layerwright;

import org.layerwright.data.ArrayDataset;
import org.layerwright.data.Dataset;
import org.layerwright.export.SavedModelExport;
import org.layerwright.graph.LayerInfo;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;
import org.layerwright.graph.SafeTensors;
import org.layerwright.graph.WeightDifferences;
import org.layerwright.graph.WeightValues;
import org.layerwright.predict.Prediction;
import org.layerwright.predict.Predictor;
import org.layerwright.report.Detail;
import org.layerwright.report.NetworkDiagram;
import org.layerwright.report.Preview;
import org.layerwright.report.SummaryTable;
import org.layerwright.train.EvaluateOptions;
import org.layerwright.train.Evaluation;
import org.layerwright.train.FitOptions;
import org.layerwright.train.Fitting;
import org.layerwright.train.History;
import org.layerwright.train.Trainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A network with its weights; what generated classes extend. Holds native memory until closed.
 * Train from one thread at a time; predict from as many as you like while none trains.
 */
public abstract class Model implements AutoCloseable {
    private final NetworkInfo info;
    private final NetworkSession session;
    private final Trainer trainer;
    private final Fitting fitting;
    private final Predictor predictor;

    /** Builds the network and draws its first weights. */
    protected Model(NetworkDefinition definition, ModelOptions options) {
        this.info = definition.info();
        NetworkGraph graph = NetworkGraph.build(definition, options.seed());
        this.session = new NetworkSession(graph, options.session());
        this.trainer = new Trainer(session, definition.schedule());
        this.fitting = new Fitting(trainer, info, definition.heads());
        this.predictor = predictor(info, session);
    }

    private static Predictor predictor(NetworkInfo info, NetworkSession session) {
        try {
            return Predictor.open(info, session::probabilities);
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    /** Names, shapes and counts. */
    public final NetworkInfo info() {
        return info;
    }

    /** Layers, output shapes and parameter counts as a text table, long blocks folded. */
    public final String summary() {
        return summary(Detail.FOLDED);
    }

    /** The text table of layers, or of blocks. */
    public final String summary(Detail detail) {
        return SummaryTable.of(info).detail(detail).toString();
    }

    /** The network drawn, long blocks folded: the content of an SVG file. */
    public final String diagram() {
        return diagram(Detail.FOLDED);
    }

    /** The network drawn, with every layer or with blocks folded: the content of an SVG file. */
    public final String diagram(Detail detail) {
        return NetworkDiagram.of(info).detail(detail).toSvg();
    }

    /**
     * Sets mean and variance of every normalization layer without given ones to those of what
     * reaches it, over these examples without augmentation. Call it before {@link #fit}, with the
     * training data. The statistics are saved with the weights.
     *
     * @throws org.layerwright.data.problem.DataException if the data does not fit the network
     * @throws IllegalStateException if the network has no such layer
     */
    public final void adapt(Dataset data) {
        fitting.adapt(data, EvaluateOptions.defaults());
    }

    /**
     * Trains. All examples and options are checked before the first step. A second call goes on
     * from the weights, the learning rate and the optimizer's state that the first left.
     *
     * @param data pictures ({@link org.layerwright.data.ImageDataset}) for a network that takes one
     *     image, or arrays ({@link ArrayDataset}) for any
     * @return what each epoch gave and why training ended; a loss that became infinite or NaN is
     *     such a reason, not an exception
     * @throws org.layerwright.data.problem.DataException if the data does not fit the network
     * @throws IllegalArgumentException if a callback watches a value that there will not be
     */
    public final History fit(Dataset data, FitOptions options) {
        return fitting.fit(data, options);
    }

    /**
     * Measures loss and metrics without augmentation or dropout. All pictures are checked before.
     *
     * @throws org.layerwright.data.problem.DataException if the data does not fit the network or
     *     pictures cannot be used, listing all of them
     */
    public final Evaluation evaluate(Dataset data) {
        return evaluate(data, EvaluateOptions.defaults());
    }

    /**
     * As {@link #evaluate(Dataset)}, with another batch size or leaving bad pictures out.
     *
     * @throws org.layerwright.data.problem.DataException as {@code options} say
     */
    public final Evaluation evaluate(Dataset data, EvaluateOptions options) {
        return fitting.evaluate(data, options);
    }

    /** Whether training images are augmented. */
    public final boolean augments() {
        return !session.network().augmented().isEmpty();
    }

    /**
     * One image as the network gets it, and draws of its augmentation: what training steps make of
     * it. A model of the same seed gives the same draws; a larger count goes on from them.
     *
     * @param count number of draws, 1 to 400
     * @throws org.layerwright.data.problem.DataException if it is no picture that can be used
     * @throws IllegalArgumentException if the count is out of bounds
     * @throws IllegalStateException if the network declares no augmentation, or takes no image, or
     *     several
     */
    public final Preview preview(Path image, int count) {
        return preview(image, 0, count);
    }

    /**
     * As {@link #preview(Path, int)}, from another draw on.
     *
     * @param first the number of the first draw: each is what the training step of that number
     *     would make of a batch of this image alone
     */
    public final Preview preview(Path image, long first, int count) {
        return new Previews(info, session).of(image, first, count);
    }

    /**
     * Predicts one JPEG, PNG, GIF or BMP file of any size; its pixels are made as in training.
     *
     * @throws org.layerwright.data.problem.DataException if it cannot be used, naming it
     * @throws IllegalStateException if the network does not take one image and nothing else
     */
    public final Prediction predict(Path file) {
        return predictor.predict(file);
    }

    /**
     * Predicts one picture from its file's content.
     *
     * @throws org.layerwright.data.problem.DataException if it is not a picture that can be used
     */
    public final Prediction predict(byte[] content) {
        return predictor.predict(content);
    }

    /**
     * Predicts many files, in batches.
     *
     * @return one prediction for each file, in the files' order
     * @throws org.layerwright.data.problem.DataException if any cannot be used, naming all of them
     */
    public final List<Prediction> predict(List<Path> files) {
        return predictor.predict(files);
    }

    /**
     * Predicts examples held in memory; labels that they have are not looked at.
     *
     * @return one prediction for each example, in their order
     * @throws org.layerwright.data.problem.DataException if an input is missing or of another form
     */
    public final List<Prediction> predict(ArrayDataset data) {
        return predictor.predict(data);
    }

    /**
     * Writes a SavedModel with preprocessing and labels inside; see {@link SavedModelExport} for
     * its signatures and {@link org.layerwright.export.ExportedModel} for reading it. An older
     * SavedModel at the same place is replaced.
     *
     * @throws IllegalArgumentException if the folder holds anything else; it is left as it is
     * @throws UncheckedIOException if it cannot be written
     */
    public final void export(Path folder) {
        SavedModelExport.write(folder, info, session);
    }

    /** Single steps, for a training loop of your own. */
    public final Trainer trainer() {
        return trainer;
    }

    /**
     * One layer.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public final LayerHandle layer(String name) {
        LayerInfo layer =
                info.layers().stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "%s has no layer %s; it has %s"
                                                        .formatted(
                                                                info.name(), name, layerNames())));
        return new LayerHandle(layer, session);
    }

    /**
     * The layers of one block, in order.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public final List<LayerHandle> block(String name) {
        List<LayerHandle> layers =
                info.layers().stream()
                        .filter(layer -> layer.name().startsWith(name + "/"))
                        .map(layer -> new LayerHandle(layer, session))
                        .toList();
        if (layers.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has no block %s; its layers are %s"
                            .formatted(info.name(), name, layerNames()));
        }
        return layers;
    }

    private List<String> layerNames() {
        return info.layers().stream().map(LayerInfo::name).toList();
    }

    /**
     * Writes all weights to a safetensors file, replacing an old one in one move.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public final void saveWeights(Path file) {
        try {
            SafeTensors.write(file, session.read(session.network().weights().ofModel()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "weights could not be written to %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * Reads weights that {@link #saveWeights} or a checkpoint wrote. Nothing is changed unless all
     * names and shapes fit.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is another network's, listing the differences
     */
    public final void loadWeights(Path file) {
        WeightValues values;
        try {
            values = SafeTensors.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        List<String> differences =
                WeightDifferences.between(session.network().weights().ofModel(), values);
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s does not fit %s:%n  %s"
                            .formatted(file, info.name(), String.join("\n  ", differences)));
        }
        session.write(values);
    }

    /** Frees the native memory. */
    @Override
    public void close() {
        predictor.close();
        session.close();
    }
}
