package org.layerwright.data.batch;

import org.layerwright.data.ImageDataset;

import java.util.Locale;

/** What to keep of decoded pictures, and where. */
final class Caches {
    private static final int ARRAY_OVERHEAD_BYTES = 24;
    // A third each for training and validation data leaves a third for all else.
    private static final int AUTO_SHARE = 3;

    private Caches() {}

    /**
     * The pixels of a data set as the options say.
     *
     * @throws IllegalArgumentException if they cannot fit into the cache asked for
     */
    static Pixels open(ImageDataset data, BatchOptions options) {
        if (options.cache() instanceof BatchOptions.OnDisk onDisk) {
            PixelFolder folder = PixelFolder.open(onDisk.folder(), options.size());
            return new PixelsOnDisk(decoded(data, options), data, folder);
        }
        boolean keep = fits((BatchOptions.OnHeap) options.cache(), data, options);
        Pixels decoded = decoded(data, options);
        return keep ? new PixelsInMemory(decoded, data.size()) : decoded;
    }

    private static Pixels decoded(ImageDataset data, BatchOptions options) {
        return new DecodedPixels(data, options.size());
    }

    private static boolean fits(
            BatchOptions.OnHeap cache, ImageDataset data, BatchOptions options) {
        long needed = (long) data.size() * (options.size().bytes() + ARRAY_OVERHEAD_BYTES);
        Runtime runtime = Runtime.getRuntime();
        return switch (cache) {
            case NONE -> false;
            case AUTO -> {
                long used = runtime.totalMemory() - runtime.freeMemory();
                yield needed <= (runtime.maxMemory() - used) / AUTO_SHARE;
            }
            case MEMORY -> {
                if (needed >= runtime.maxMemory()) {
                    throw new IllegalArgumentException(
                            String.format(
                                    Locale.ROOT,
                                    "Caching %,d pictures takes %,d bytes, the Java heap has %,d."
                                            + " Use Cache.disk or Cache.NONE, or raise -Xmx.",
                                    data.size(),
                                    needed,
                                    runtime.maxMemory()));
                }
                yield true;
            }
        };
    }
}
