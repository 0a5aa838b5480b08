package org.layerwright;

import org.layerwright.data.ArrayDataset;
import org.layerwright.data.Dataset;
import org.layerwright.diagnose.Checkup;
import org.layerwright.diagnose.Diagnosis;
import org.layerwright.export.ExportOptions;
import org.layerwright.export.Exported;
import org.layerwright.export.SavedModelExport;
import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkGraph;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.NetworkSession;
import org.layerwright.metrics.DecisionRule;
import org.layerwright.metrics.ThresholdObjective;
import org.layerwright.precision.Arithmetic;
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
import org.layerwright.train.RateSearch;
import org.layerwright.train.RateSearchOptions;
import org.layerwright.train.SanityCheck;
import org.layerwright.train.SanityOptions;
import org.layerwright.train.SanityResult;
import org.layerwright.train.ThresholdTuning;
import org.layerwright.train.Trainer;
import org.layerwright.weights.LoadOptions;
import org.layerwright.weights.WeightDifferences;
import org.layerwright.weights.WeightFile;
import org.layerwright.weights.WeightFormat;

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
    private volatile DecisionRules rules;

    /** Builds the network and draws its first weights. */
    protected Model(NetworkDefinition definition, ModelOptions options) {
        this.info = definition.info();
        Arithmetic arithmetic = Arithmetic.of(options.precision());
        NetworkGraph graph =
                NetworkGraph.build(definition, options.seed(), arithmetic.lossScaling());
        this.session = new NetworkSession(graph, arithmetic.session());
        this.trainer = new Trainer(session, definition.schedule());
        this.fitting = new Fitting(trainer, definition, arithmetic);
        this.rules = DecisionRules.usual(info);
        this.predictor = openPredictor();
    }

    private Predictor openPredictor() {
        try {
            return predictor();
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
     * Looks for what will keep {@link #fit} with the same arguments from learning, and trains
     * nothing: the data is read once, at most 2,000 examples and one second a part, the first
     * answers are measured, and a copy learns ten examples by heart. The model is left as it is.
     *
     * @return what is wrong, with evidence and a fix, and what is not
     * @throws org.layerwright.data.problem.DataException if the data does not fit the network
     */
    public final Diagnosis checkup(Dataset data, FitOptions options) {
        return fitting.before(data, options, Checkup::of);
    }

    /**
     * Whether the network, as it is declared and with its present weights, can learn a few examples
     * by heart, and if not, what prevents it: see {@link SanityCheck}. The model is left as it is.
     *
     * @throws org.layerwright.data.problem.DataException if the data does not fit the network
     */
    public final SanityResult sanityCheck(Dataset data, SanityOptions options) {
        return fitting.sanityCheck(data, options);
    }

    /**
     * Tries learning rates, each in one step, the next one greater, until the loss explodes. A copy
     * is trained, by the declared optimizer with its memory empty, with augmentation and dropout;
     * the model is left as it is. A declared schedule plays no part. Takes the time of at most
     * {@code options.steps()} training steps, and the memory of a second model.
     *
     * @throws org.layerwright.data.problem.DataException if the data does not fit the network
     */
    public final RateSearch findLearningRate(Dataset data, RateSearchOptions options) {
        return fitting.findLearningRate(data, options);
    }

    /** As {@link #sanityCheck(Dataset, SanityOptions)}, of 16 examples in at most 300 steps. */
    public final SanityResult sanityCheck(Dataset data) {
        return sanityCheck(data, SanityOptions.defaults());
    }

    /**
     * Measures loss and metrics without augmentation or dropout. All pictures are checked before.
     * Labels are decided by {@link #decisionRules}, the tuned thresholds if there are any;
     * validation in {@link #fit} goes by 0.5 always.
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
        return fitting.evaluate(data, options, rules);
    }

    /**
     * Chooses a threshold for each label, the one that serves {@code objective} best on these
     * examples, and predicts, evaluates and exports by them from now on. Outputs with one label an
     * example stay as they are.
     *
     * @param data validation examples; not those that the network was trained on, nor those that
     *     its quality is told by afterwards
     * @return each label's threshold
     * @throws org.layerwright.data.problem.DataException if the data does not fit the network or
     *     pictures cannot be used
     * @throws IllegalStateException if no output can have several labels
     */
    public final ThresholdTuning tuneThresholds(Dataset data, ThresholdObjective objective) {
        ThresholdTuning tuning = fitting.tuneThresholds(data, objective, rules);
        rules = tuning.appliedTo(rules);
        return tuning;
    }

    /** How probabilities become labels: above 0.5 or the likeliest, unless it was changed. */
    public final DecisionRules decisionRules() {
        return rules;
    }

    /**
     * Decides one output by another rule from now on, also when exported.
     *
     * @throws IllegalArgumentException if there is no such output, or the rule is for another kind
     *     or number of labels
     */
    public final void decideBy(String output, DecisionRule rule) {
        rules = rules.with(output, rule);
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
     * A predictor with more ways to give it pictures, for many threads. It sees the weights and
     * decision rules as they are at the time of each prediction. The caller closes it, before the
     * model.
     */
    public final Predictor predictor() {
        return Predictor.open(info, this::decisionRules, session::probabilities);
    }

    /**
     * Writes a SavedModel with preprocessing, labels and thresholds inside; see {@link
     * SavedModelExport} for its signatures and {@link Predictor#load} for reading it. An older
     * SavedModel at the same place is replaced.
     *
     * @throws IllegalArgumentException if the folder holds anything else; it is left as it is
     * @throws UncheckedIOException if it cannot be written
     */
    public final void export(Path folder) {
        export(folder, ExportOptions.defaults());
    }

    /** As {@link #export(Path)}, with options. */
    public final void export(Path folder, ExportOptions options) {
        SavedModelExport.write(folder, new Exported(info, rules, session), options);
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
        return new LayerHandles(info, session).layer(name);
    }

    /**
     * The layers of one block, in order.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public final List<LayerHandle> block(String name) {
        return new LayerHandles(info, session).block(name);
    }

    /**
     * Writes all weights to a safetensors file, replacing an old one in one move. Tuned thresholds
     * are in it.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public final void saveWeights(Path file) {
        saveWeights(file, WeightFormat.SAFETENSORS);
    }

    /**
     * Writes all weights in a form.
     *
     * @param file the file, or what the names of its files begin with
     * @throws UncheckedIOException if it cannot be written
     */
    public final void saveWeights(Path file, WeightFormat format) {
        WeightFile.save(file, session, info, rules, format);
    }

    /**
     * Reads weights that {@link #saveWeights} or a checkpoint wrote, or Keras under the same names.
     * Nothing is changed unless all names and shapes fit. If the file has tuned thresholds, the
     * model decides by them from now on: {@link #decisionRules} tells; else it decides as before.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it is another network's, listing the differences
     */
    public final void loadWeights(Path file) {
        loadWeights(file, LoadOptions.strict());
    }

    /**
     * Reads weights from a safetensors file, a TensorFlow checkpoint (the beginning that the names
     * of its files share) or a file of Keras's: {@code .weights.h5}, {@code .keras}, or {@code .h5}
     * of Keras 2 or 3. The file's content tells which it is.
     *
     * @param options what the file calls the layers, and whether to load only what fits: then
     *     thresholds are left as they are
     * @return what was not loaded, if only what fits was; else no difference
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if something does not fit, or nothing does, listing the
     *     differences; then nothing is changed
     */
    public final WeightDifferences loadWeights(Path file, LoadOptions options) {
        WeightDifferences differences = WeightFile.load(file, session, info, options);
        if (!options.partial()) {
            rules = WeightFile.rules(file, options, rules);
        }
        return differences;
    }

    /** Frees the native memory. */
    @Override
    public void close() {
        predictor.close();
        session.close();
    }
}
