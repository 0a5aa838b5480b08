package org.layerwright.train;

import org.layerwright.data.BatchOptions;
import org.layerwright.data.BatchSource;
import org.layerwright.data.DataException;
import org.layerwright.data.DataProblem;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.ImageInspector;
import org.layerwright.data.Inspection;
import org.layerwright.data.InspectionOptions;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.metrics.Metric;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From data sets to a training run or an evaluation; what {@code Model} calls. */
public final class Fitting {
    private static final Logger LOG = LoggerFactory.getLogger(Fitting.class);

    private final Trainer trainer;
    private final NetworkInfo info;
    private final List<Metric> metrics;

    /**
     * @param trainer the network; stays the caller's
     * @param info its description
     * @param metrics to report beside the loss
     */
    public Fitting(Trainer trainer, NetworkInfo info, List<Metric> metrics) {
        this.trainer = trainer;
        this.info = info;
        this.metrics = List.copyOf(metrics);
    }

    /** Sets statistics to those of the data; see {@code Model.adapt}. */
    public void adapt(ImageDataset data, EvaluateOptions options) {
        Adapting adapting = new Adapting(trainer.session());
        if (adapting.layers().isEmpty()) {
            throw new IllegalStateException(
                    info.name()
                            + " has nothing to adapt: no @Normalization without mean and variance");
        }
        try (BatchSource source = open(data, options)) {
            adapting.adapt(source);
        }
    }

    /** Trains; see {@code Model.fit}. */
    public History fit(ImageDataset data, FitOptions options) {
        new Adapting(trainer.session())
                .unadapted()
                .forEach(
                        layer ->
                                LOG.warn(
                                        "{} has mean 0 and variance 1: call adapt before fit to"
                                                + " adapt it to the data",
                                        layer));
        InspectionOptions rules = new InspectionOptions(options.badImages(), options.maxPixels());
        Parts usable = checked(new Parts(data, options.validation()), rules);
        try (BatchSource training = open(usable.training(), options);
                OptionalSource validation =
                        new OptionalSource(usable.validation().map(v -> open(v, options)))) {
            return new TrainingLoop(trainer, info, metrics, options, training, validation.source())
                    .run();
        }
    }

    /** Evaluates; see {@code Model.evaluate}. */
    public Evaluation evaluate(ImageDataset data, EvaluateOptions options) {
        try (BatchSource source = open(data, options)) {
            return new Evaluator(trainer, info, metrics).evaluate(source);
        }
    }

    private record Parts(ImageDataset training, Optional<ImageDataset> validation) {}

    /** The problems of both parts are told at once. */
    private Parts checked(Parts parts, InspectionOptions rules) {
        ImageDataset training;
        try {
            training = checked(parts.training(), rules);
        } catch (DataException e) {
            try {
                parts.validation().ifPresent(data -> checked(data, rules));
            } catch (DataException more) {
                List<DataProblem> problems = new ArrayList<>(e.problems());
                problems.addAll(more.problems());
                throw new DataException("Training and validation data have problems:", problems);
            }
            throw e;
        }
        return new Parts(training, parts.validation().map(data -> checked(data, rules)));
    }

    private ImageDataset checked(ImageDataset data, InspectionOptions rules) {
        ImageDataset fitting = Targets.fitting(info, data);
        Inspection inspection = ImageInspector.inspect(fitting, rules);
        inspection.problems().forEach(problem -> LOG.warn("left out: {}", problem));
        return inspection.usable();
    }

    /** Checked and for one time only. */
    private BatchSource open(ImageDataset data, EvaluateOptions options) {
        InspectionOptions rules = new InspectionOptions(options.badImages(), options.maxPixels());
        return BatchSource.open(
                checked(data, rules),
                BatchOptions.of(info.height(), info.width(), info.channels())
                        .batchSize(options.batchSize())
                        .cache(BatchOptions.Cache.NONE));
    }

    private BatchSource open(ImageDataset data, FitOptions options) {
        return BatchSource.open(
                data,
                BatchOptions.of(info.height(), info.width(), info.channels())
                        .batchSize(options.batchSize())
                        .cache(options.cache()));
    }

    /** Lets try-with-resources close a source that may be absent. */
    private record OptionalSource(Optional<BatchSource> source) implements AutoCloseable {
        @Override
        public void close() {
            source.ifPresent(BatchSource::close);
        }
    }
}
