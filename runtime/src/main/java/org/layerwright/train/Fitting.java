package org.layerwright.train;

import org.layerwright.data.Dataset;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.graph.DecisionRules;
import org.layerwright.graph.Head;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.ThresholdObjective;
import org.layerwright.precision.Arithmetic;
import org.layerwright.precision.Precision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** From data sets to a training run or an evaluation; what {@code Model} calls. */
public final class Fitting {
    private static final Logger LOG = LoggerFactory.getLogger(Fitting.class);

    private final NetworkInfo info;
    private final Trainer trainer;
    private final NetworkData data;
    private final List<Head> heads;
    private final Precision precision;
    private final SanityCheck sanityCheck;
    private final LearningRateFinder rateFinder;

    /**
     * @param trainer the network; stays the caller's
     * @param definition what it was built from
     * @param arithmetic in which it and copies of it are computed
     */
    public Fitting(Trainer trainer, NetworkDefinition definition, Arithmetic arithmetic) {
        this.info = definition.info();
        this.trainer = trainer;
        this.data = new NetworkData(info);
        this.heads = List.copyOf(definition.heads());
        this.precision = arithmetic.precision();
        this.sanityCheck = new SanityCheck(definition, arithmetic);
        this.rateFinder = new LearningRateFinder(definition, arithmetic);
    }

    /** Sets statistics to those of the data; see {@code Model.adapt}. */
    public void adapt(Dataset examples, EvaluateOptions options) {
        Adapting adapting = new Adapting(trainer.session());
        if (adapting.layers().isEmpty()) {
            throw new IllegalStateException(
                    info.name()
                            + " has nothing to adapt: no @Normalization without mean and variance");
        }
        try (BatchSource source = open(examples, options)) {
            adapting.adapt(source);
        }
    }

    /** Trains; see {@code Model.fit}. */
    public History fit(Dataset examples, FitOptions options) {
        new Adapting(trainer.session())
                .unadapted()
                .forEach(
                        layer ->
                                LOG.warn(
                                        "{} has mean 0 and variance 1: call adapt before fit to"
                                                + " adapt it to the data",
                                        layer));
        List<OutputMeasures> measures = OutputMeasures.of(info, heads, DecisionRules.usual(info));
        return opened(
                examples,
                options,
                (training, validation) ->
                        new TrainingLoop(
                                        trainer,
                                        measures,
                                        options,
                                        training,
                                        validation,
                                        weights ->
                                                watched(
                                                        trainer,
                                                        options,
                                                        training,
                                                        validation,
                                                        weights),
                                        checkpoints(training, validation, options))
                                .run());
    }

    /**
     * Looks at a run as it would begin, and lets it be.
     *
     * @param look must not train
     * @return what it found
     */
    public <T> T before(Dataset examples, FitOptions options, Function<WatchedRun, T> look) {
        return opened(
                examples,
                options,
                (training, validation) -> {
                    Trainer own = trainer.beside();
                    own.plan(options.epochs(), options.steps(training));
                    return look.apply(watched(own, options, training, validation, weights()));
                });
    }

    private WatchedRun watched(
            Trainer trainer,
            FitOptions options,
            BatchSource training,
            Optional<BatchSource> validation,
            WeightValues weights) {
        int steps = options.steps(training);
        return new WatchedRun(
                trainer, options, training, validation, steps, weights, heads, sanityCheck);
    }

    /** Checks the data, opens it, weighs labels as the options say, and undoes both. */
    private <T> T opened(
            Dataset examples,
            FitOptions options,
            BiFunction<BatchSource, Optional<BatchSource>, T> use) {
        Map<String, float[]> weighed =
                WeighedLabels.of(
                        info,
                        trainer.session().network().positiveWeights().keySet(),
                        options.positiveWeights());
        InspectionOptions rules = new InspectionOptions(options.badImages(), options.maxPixels());
        Parts usable = checked(new Parts(examples, options.validation()), rules);
        try (BatchSource training = open(usable.training(), options);
                OptionalSource validation =
                        new OptionalSource(usable.validation().map(v -> open(v, options)))) {
            trainer.session().positiveWeights(weighed);
            return use.apply(training, validation.source());
        } finally {
            trainer.session().positiveWeights(Map.of());
        }
    }

    /** Trains a copy on a few examples; see {@code Model.sanityCheck}. */
    public SanityResult sanityCheck(Dataset examples, SanityOptions options) {
        return sanityCheck.run(examples, weights(), options);
    }

    /** Trains a copy at one rate after another; see {@code Model.findLearningRate}. */
    public RateSearch findLearningRate(Dataset examples, RateSearchOptions options) {
        return rateFinder.run(examples, weights(), options);
    }

    private WeightValues weights() {
        return trainer.session().read(trainer.session().network().weights().ofModel());
    }

    private Optional<RunCheckpoints> checkpoints(
            BatchSource training, Optional<BatchSource> validation, FitOptions options) {
        return options.resumable()
                .map(
                        resume ->
                                RunCheckpoints.open(
                                        resume,
                                        RunIdentity.of(
                                                info,
                                                trainer,
                                                options,
                                                precision,
                                                DataFingerprint.of(training.data()),
                                                validation.map(
                                                        part -> DataFingerprint.of(part.data())))));
    }

    /** Evaluates under these rules; see {@code Model.evaluate}. */
    public Evaluation evaluate(Dataset examples, EvaluateOptions options, DecisionRules rules) {
        try (BatchSource source = open(examples, options)) {
            return new Evaluator(trainer, OutputMeasures.of(info, heads, rules)).evaluate(source);
        }
    }

    /** Chooses thresholds; see {@code Model.tuneThresholds}. */
    public ThresholdTuning tuneThresholds(
            Dataset examples, ThresholdObjective objective, DecisionRules rules) {
        Evaluation evaluation = evaluate(examples, EvaluateOptions.defaults(), rules);
        return ThresholdTuning.of(info, evaluation, objective, rules);
    }

    private record Parts(Dataset training, Optional<Dataset> validation) {}

    /** The problems of both parts are told at once. */
    private Parts checked(Parts parts, InspectionOptions rules) {
        Dataset training;
        try {
            training = data.checked(parts.training(), rules);
        } catch (DataException e) {
            try {
                parts.validation().ifPresent(part -> data.checked(part, rules));
            } catch (DataException more) {
                List<DataProblem> problems = new ArrayList<>(e.problems());
                problems.addAll(more.problems());
                throw new DataException("Training and validation data have problems:", problems);
            }
            throw e;
        }
        return new Parts(training, parts.validation().map(part -> data.checked(part, rules)));
    }

    /** Checked and for one time only. */
    private BatchSource open(Dataset examples, EvaluateOptions options) {
        InspectionOptions rules = new InspectionOptions(options.badImages(), options.maxPixels());
        return data.open(
                data.checked(examples, rules), options.batchSize(), BatchOptions.Cache.NONE);
    }

    private BatchSource open(Dataset examples, FitOptions options) {
        return data.open(examples, options.batchSize(), options.cache());
    }

    /** Lets try-with-resources close a source that may be absent. */
    private record OptionalSource(Optional<BatchSource> source) implements AutoCloseable {
        @Override
        public void close() {
            source.ifPresent(BatchSource::close);
        }
    }
}
