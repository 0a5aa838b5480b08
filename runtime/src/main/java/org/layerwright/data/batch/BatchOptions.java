package org.layerwright.data.batch;

import org.layerwright.data.image.ImageSize;

import java.nio.file.Path;

/**
 * The form in which pictures are wanted. Immutable.
 *
 * @param size of each picture
 * @param batchSize examples a batch, at least 1; the last batch of an epoch may be shorter; default
 *     32, as in Keras
 * @param cache whether decoded pictures are kept; default {@link Cache#AUTO}
 * @param input the name that the network has for its image; default {@code input}
 */
public record BatchOptions(ImageSize size, int batchSize, Cache cache, String input) {
    private static final int DEFAULT_BATCH_SIZE = 32;
    private static final String DEFAULT_INPUT = "input";

    /** What happens to decoded pictures after their first use. */
    public sealed interface Cache {
        /**
         * Kept on the Java heap if they fit into a third of what is free of it when the source is
         * opened, else decoded again.
         */
        Cache AUTO = OnHeap.AUTO;

        /**
         * Kept on the Java heap: height x width x channels bytes an example. Refused at once if
         * they cannot fit.
         */
        Cache MEMORY = OnHeap.MEMORY;

        /** Decoded again each epoch. */
        Cache NONE = OnHeap.NONE;

        /**
         * Kept in files of this folder, for later runs too: height x width x channels bytes a
         * picture. Pictures are known by {@link org.layerwright.data.image.Picture#identity}, so
         * that one that changed is decoded anew, and sets that share pictures share the cache. A
         * crash, a full disk or a damaged file costs the time to decode again and nothing else;
         * several processes may use one folder. Nothing is ever deleted: delete the folder to free
         * the space.
         *
         * @param folder made if it is not there
         */
        static Cache disk(Path folder) {
            return new OnDisk(folder);
        }
    }

    /** Whether pixels stay on the heap. */
    enum OnHeap implements Cache {
        AUTO,
        MEMORY,
        NONE
    }

    /** Pixels in the files of a folder. */
    record OnDisk(Path folder) implements Cache {}

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a value is out of bounds
     */
    public BatchOptions {
        if (batchSize < 1) {
            throw new IllegalArgumentException("batchSize must be at least 1, was " + batchSize);
        }
    }

    /** Batches of 32, cached when they fit. */
    public static BatchOptions of(int height, int width, int channels) {
        return new BatchOptions(
                new ImageSize(height, width, channels),
                DEFAULT_BATCH_SIZE,
                Cache.AUTO,
                DEFAULT_INPUT);
    }

    public BatchOptions batchSize(int count) {
        return new BatchOptions(size, count, cache, input);
    }

    public BatchOptions cache(Cache choice) {
        return new BatchOptions(size, batchSize, choice, input);
    }

    public BatchOptions input(String name) {
        return new BatchOptions(size, batchSize, cache, name);
    }
}
