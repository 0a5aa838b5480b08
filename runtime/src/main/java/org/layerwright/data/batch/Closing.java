package org.layerwright.data.batch;

import java.util.List;

/** Closes native objects, all of them whatever one does. */
final class Closing {
    private Closing() {}

    static void all(List<AutoCloseable> owned) {
        RuntimeException failure = null;
        for (AutoCloseable each : owned) {
            try {
                each.close();
            } catch (Exception e) {
                failure =
                        failure == null
                                ? new IllegalStateException("Cannot free a native object", e)
                                : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
