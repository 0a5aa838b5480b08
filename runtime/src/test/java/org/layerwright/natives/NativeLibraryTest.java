package org.layerwright.natives;

import static org.assertj.core.api.Assertions.assertThat;

import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.TensorFlow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Loading happens once a process, hence each case in one of its own, whose log JavaCPP writes. */
class NativeLibraryTest {

    /** Loads the library as the argument says. */
    static final class Loading {
        public static void main(String[] args) {
            if (args[0].equals("ours")) {
                NativeLibrary.load();
            }
            System.out.println("version " + TensorFlow.version());
            System.out.println("kept " + Loader.loadProperties().get("platform.extension"));
        }
    }

    @Test
    void doesNotLookForCuda(@TempDir Path folder) throws Exception {
        assertThat(logOf("ours", folder))
                .contains("libtensorflow", "version " + TensorFlow.version(), "kept null")
                .doesNotContain("cudart");
    }

    /** If this fails, TensorFlow has mended it and the class can go. */
    @Test
    void tensorFlowAloneLooksForIt(@TempDir Path folder) throws Exception {
        assertThat(logOf("its own", folder)).contains("cudart");
    }

    private static String logOf(String how, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Dorg.bytedeco.javacpp.logger.debug=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Loading.class.getName(),
                                how)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(log);
    }
}
