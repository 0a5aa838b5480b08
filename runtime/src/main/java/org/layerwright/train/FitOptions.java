package org.layerwright.train;

import org.jspecify.annotations.Nullable;
import org.layerwright.data.Dataset;
import org.layerwright.data.InspectionOptions;
import org.layerwright.data.InspectionOptions.BadImages;
import org.layerwright.data.batch.BatchOptions;
import org.layerwright.data.batch.Sampling;

import java.util.List;
import java.util.Optional;

/** How to train. Immutable: each method gives a changed copy. */
public final class FitOptions {
    private static final int DEFAULT_BATCH_SIZE = 32;

    private final int epochs;
    private final int batchSize;
    private final @Nullable Dataset validation;
    private final List<Callback> callbacks;
    private final long seed;
    private final BatchOptions.Cache cache;
    private final BadImages badImages;
    private final long maxPixels;
    private final Sampling sampling;

    private FitOptions(
            int epochs,
            int batchSize,
            @Nullable Dataset validation,
            List<Callback> callbacks,
            long seed,
            BatchOptions.Cache cache,
            BadImages badImages,
            long maxPixels,
            Sampling sampling) {
        if (epochs < 1) {
            throw new IllegalArgumentException("epochs must be at least 1, not " + epochs);
        }
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize must be at least 1, not " + batchSize);
        }
        this.epochs = epochs;
        this.batchSize = batchSize;
        this.validation = validation;
        this.callbacks = List.copyOf(callbacks);
        this.seed = seed;
        this.cache = cache;
        this.badImages = badImages;
        this.maxPixels = new InspectionOptions(badImages, maxPixels).maxPixels();
        this.sampling = sampling;
    }

    /**
     * At most this many passes over the training examples, in batches of 32, without validation.
     */
    public static FitOptions epochs(int epochs) {
        return new FitOptions(
                epochs,
                DEFAULT_BATCH_SIZE,
                null,
                List.of(),
                0,
                BatchOptions.Cache.AUTO,
                BadImages.REJECT,
                InspectionOptions.rejecting().maxPixels(),
                Sampling.SHUFFLED);
    }

    /** Examples for each step; the last batch of an epoch may be shorter. */
    public FitOptions batchSize(int examples) {
        return new FitOptions(
                epochs,
                examples,
                validation,
                callbacks,
                seed,
                cache,
                badImages,
                maxPixels,
                sampling);
    }

    /** Examples to evaluate on after each epoch. */
    public FitOptions validation(Dataset examples) {
        return new FitOptions(
                epochs, batchSize, examples, callbacks, seed, cache, badImages, maxPixels,
                sampling);
    }

    /** What to call during training, in this order. */
    public FitOptions callbacks(Callback... added) {
        return new FitOptions(
                epochs,
                batchSize,
                validation,
                List.of(added),
                seed,
                cache,
                badImages,
                maxPixels,
                sampling);
    }

    /** Of which images come, and in which order, epoch by epoch; 0 by default. */
    public FitOptions seed(long value) {
        return new FitOptions(
                epochs,
                batchSize,
                validation,
                callbacks,
                value,
                cache,
                badImages,
                maxPixels,
                sampling);
    }

    /** Where decoded pictures are kept; by default in memory if they fit. */
    public FitOptions cache(BatchOptions.Cache choice) {
        return new FitOptions(
                epochs,
                batchSize,
                validation,
                callbacks,
                seed,
                choice,
                badImages,
                maxPixels,
                sampling);
    }

    /**
     * What happens when pictures cannot be used; they are all checked before the first step. By
     * default training is refused, listing them.
     */
    public FitOptions badImages(BadImages choice) {
        return new FitOptions(
                epochs, batchSize, validation, callbacks, seed, cache, choice, maxPixels, sampling);
    }

    /**
     * Pixels, over all frames, above which a picture counts as bad without being decoded; 64 x 2^20
     * by default.
     */
    public FitOptions maxPixels(long limit) {
        return new FitOptions(
                epochs, batchSize, validation, callbacks, seed, cache, badImages, limit, sampling);
    }

    /**
     * Which training examples an epoch consists of; by default each once. An epoch has as many
     * steps with any choice.
     */
    public FitOptions sampling(Sampling choice) {
        return new FitOptions(
                epochs,
                batchSize,
                validation,
                callbacks,
                seed,
                cache,
                badImages,
                maxPixels,
                choice);
    }

    public int epochs() {
        return epochs;
    }

    public int batchSize() {
        return batchSize;
    }

    public Optional<Dataset> validation() {
        return Optional.ofNullable(validation);
    }

    public List<Callback> callbacks() {
        return callbacks;
    }

    public long seed() {
        return seed;
    }

    public BatchOptions.Cache cache() {
        return cache;
    }

    public BadImages badImages() {
        return badImages;
    }

    public long maxPixels() {
        return maxPixels;
    }

    public Sampling sampling() {
        return sampling;
    }
}
