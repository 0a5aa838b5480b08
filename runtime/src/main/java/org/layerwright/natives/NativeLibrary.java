package org.layerwright.natives;

import org.bytedeco.javacpp.Loader;
import org.tensorflow.TensorFlow;

import java.util.Properties;

/**
 * TensorFlow's native library. It loads itself at the first use of TensorFlow, but looks for
 * eighteen libraries of CUDA under many names in every entry of the class path before, which takes
 * longer than all else; {@link #load} does without where there can be none. What may be the first
 * to use TensorFlow in a process calls it before.
 */
public final class NativeLibrary {
    private static final String LIBRARIES = "/org/tensorflow/internal/c_api/";
    private static final String BINDING = "/" + System.mapLibraryName("jnitensorflow");
    private static final String GPU = "-gpu";
    private static final String EXTENSION = "platform.extension";

    private NativeLibrary() {}

    /**
     * Loads it, unless it is there already. What JavaCPP, which does the loading, is told for that
     * is taken back, since others may use it too.
     */
    public static synchronized void load() {
        Properties properties = Loader.loadProperties();
        if (properties.getProperty(EXTENSION) != null || !onlyForCpu()) {
            TensorFlow.version();
            return;
        }
        properties.setProperty(EXTENSION, "");
        try {
            TensorFlow.version();
        } finally {
            properties.remove(EXTENSION);
        }
    }

    /** Whether the class path has the library, and not the one for GPUs. */
    private static boolean onlyForCpu() {
        return has(Loader.getPlatform()) && !has(Loader.getPlatform() + GPU);
    }

    private static boolean has(String platform) {
        return TensorFlow.class.getResource(LIBRARIES + platform + BINDING) != null;
    }
}
