package org.layerwright.train;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.Dataset;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.InspectionOptions.BadImages;
import org.layerwright.data.PositiveWeights;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.BatchSource;
import org.layerwright.data.batch.Sampling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** How to train. Immutable: each method gives a changed copy. */
public final class FitOptions {
    private final Values values;

    private FitOptions(Values values) {
        this.values = values;
    }

    /**
     * At most this many epochs, each a pass over the training examples, in batches of 32, without
     * validation.
     */
    public static FitOptions epochs(int epochs) {
        return new FitOptions(new Values(atLeastOne("epochs", epochs)));
    }

    /** Examples for each step; the last batch of a pass may be shorter. */
    public FitOptions batchSize(int examples) {
        return with(copy -> copy.batchSize = atLeastOne("batchSize", examples));
    }

    /**
     * Steps of an epoch, in place of as many as a pass over the examples has. Epochs then cut the
     * passes at other places and lose nothing: a pass goes on in the next epoch, and where it ends
     * within one the next pass begins, in an order of its own. (Keras ends such an epoch early.)
     */
    public FitOptions stepsPerEpoch(int steps) {
        return with(copy -> copy.stepsPerEpoch = atLeastOne("stepsPerEpoch", steps));
    }

    /** Examples to evaluate on after each epoch. */
    public FitOptions validation(Dataset examples) {
        return with(copy -> copy.validation = examples);
    }

    /**
     * Validates after every so many epochs: 3 means after epochs 3, 6, 9 and so on, the last epoch
     * only if it is one of these. 1 by default. Epochs in between have no {@code val_} values, and
     * callbacks that watch one pass over them, as Keras's do: they are not counted by patience.
     *
     * @throws IllegalArgumentException if that is never, being more than the epochs
     */
    public FitOptions validationFrequency(int epochs) {
        atLeastOne("validationFrequency", epochs);
        if (epochs > values.epochs) {
            throw new IllegalArgumentException(
                    "validationFrequency %d with %d epochs would never validate"
                            .formatted(epochs, values.epochs));
        }
        return with(copy -> copy.validationFrequency = epochs);
    }

    /** What to call during training, in this order. */
    public FitOptions callbacks(Callback... added) {
        return with(copy -> copy.callbacks = List.of(added));
    }

    /** What to look on, in this order, such as {@code Doctor.watching()}; no one by default. */
    public FitOptions watch(Watcher... added) {
        return with(copy -> copy.watchers = List.of(added));
    }

    /** Of which images come, and in which order, pass by pass; 0 by default. */
    public FitOptions seed(long value) {
        return with(copy -> copy.seed = value);
    }

    /** Where decoded pictures are kept; by default in memory if they fit. */
    public FitOptions cache(BatchOptions.Cache choice) {
        return with(copy -> copy.cache = choice);
    }

    /**
     * What happens when pictures cannot be used; they are all checked before the first step. By
     * default training is refused, listing them.
     */
    public FitOptions badImages(BadImages choice) {
        return with(copy -> copy.pictures = new InspectionOptions(choice, maxPixels()));
    }

    /**
     * Pixels, over all frames, above which a picture counts as bad without being decoded; 64 x 2^20
     * by default.
     */
    public FitOptions maxPixels(long limit) {
        return with(copy -> copy.pictures = new InspectionOptions(badImages(), limit));
    }

    /**
     * What labels that are there count in the loss of training steps, beside what is declared: for
     * outputs with {@code @BinaryCrossentropy}. The validation loss is as declared, so that it can
     * be compared between runs. All count 1 by default.
     */
    public FitOptions positiveWeights(PositiveWeights weights) {
        return with(copy -> copy.positiveWeights = weights);
    }

    /**
     * Which training examples a pass consists of; by default each once. A pass has as many steps
     * with any choice.
     */
    public FitOptions sampling(Sampling choice) {
        return with(copy -> copy.sampling = choice);
    }

    /**
     * Ends training cleanly when the JVM is asked to end, by Ctrl-C or SIGTERM: after the present
     * step, without the rest of the epoch, which is not in the history; {@link Callback#onTrainEnd}
     * is called on every callback. The JVM waits for this, then ends, whatever was to come after
     * {@code fit}: write what must be written in {@code onTrainEnd}. With {@link #resumable} a
     * checkpoint is written before. By default the JVM ends at once.
     *
     * @param most how long the JVM waits; a callback that calls {@code System.exit} waits that long
     * @throws IllegalArgumentException if that is no time at all
     */
    public FitOptions stopOnShutdown(Duration most) {
        if (most.isNegative() || most.isZero()) {
            throw new IllegalArgumentException("the wait must be above 0, not " + most);
        }
        return with(copy -> copy.shutdownWait = most);
    }

    /**
     * Writes checkpoints, and goes on from the newest one that is there: {@code fit}, called again
     * in another JVM with the same network, data and options, ends as if it had not been
     * interrupted, to the bit where one seed gives one result. By default there are none.
     *
     * <p>The checkpoints stay when the run has ended. The same call then gives back that run's
     * weights and history and trains nothing, which {@link History#stopReason} and a warning say;
     * with more epochs it goes on. Checkpoints of another run are refused.
     */
    public FitOptions resumable(Resume choice) {
        return with(copy -> copy.resume = choice);
    }

    private FitOptions with(Consumer<Values> change) {
        Values copy = new Values(values);
        change.accept(copy);
        return new FitOptions(copy);
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "%s must be at least 1, not %d".formatted(name, value));
        }
        return value;
    }

    public int epochs() {
        return values.epochs;
    }

    public int batchSize() {
        return values.batchSize;
    }

    /** Empty for a pass over the examples. */
    public OptionalInt stepsPerEpoch() {
        return values.stepsPerEpoch == 0
                ? OptionalInt.empty()
                : OptionalInt.of(values.stepsPerEpoch);
    }

    /** Steps of an epoch over this data. */
    int steps(BatchSource training) {
        return stepsPerEpoch().orElse(training.batches());
    }

    public Optional<Dataset> validation() {
        return Optional.ofNullable(values.validation);
    }

    public int validationFrequency() {
        return values.validationFrequency;
    }

    public List<Callback> callbacks() {
        return values.callbacks;
    }

    public List<Watcher> watchers() {
        return values.watchers;
    }

    public long seed() {
        return values.seed;
    }

    public BatchOptions.Cache cache() {
        return values.cache;
    }

    public BadImages badImages() {
        return values.pictures.badImages();
    }

    public long maxPixels() {
        return values.pictures.maxPixels();
    }

    public PositiveWeights positiveWeights() {
        return values.positiveWeights;
    }

    public Sampling sampling() {
        return values.sampling;
    }

    /** How long the JVM waits for a clean end; empty for not at all. */
    public Optional<Duration> stopOnShutdown() {
        return Optional.ofNullable(values.shutdownWait);
    }

    /** Where checkpoints are; empty for nowhere. */
    public Optional<Resume> resumable() {
        return Optional.ofNullable(values.resume);
    }

    /** Not changed once options hold it. */
    private static final class Values {
        final int epochs;
        int batchSize = 32;
        int stepsPerEpoch;
        @Nullable Dataset validation;
        int validationFrequency = 1;
        List<Callback> callbacks = List.of();
        List<Watcher> watchers = List.of();
        long seed;
        BatchOptions.Cache cache = BatchOptions.Cache.AUTO;
        InspectionOptions pictures = InspectionOptions.rejecting();
        PositiveWeights positiveWeights = new PositiveWeights(Map.of());
        Sampling sampling = Sampling.SHUFFLED;
        @Nullable Duration shutdownWait;
        @Nullable Resume resume;

        Values(int epochs) {
            this.epochs = epochs;
        }

        Values(Values of) {
            epochs = of.epochs;
            batchSize = of.batchSize;
            stepsPerEpoch = of.stepsPerEpoch;
            validation = of.validation;
            validationFrequency = of.validationFrequency;
            callbacks = of.callbacks;
            watchers = of.watchers;
            seed = of.seed;
            cache = of.cache;
            pictures = of.pictures;
            positiveWeights = of.positiveWeights;
            sampling = of.sampling;
            shutdownWait = of.shutdownWait;
            resume = of.resume;
        }
    }
}
