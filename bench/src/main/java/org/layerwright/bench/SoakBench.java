package org.layerwright.bench;

import org.layerwright.bench.doctor.net.Classpath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts {@link SoakRun} in a virtual machine of its own whose Java heap has its final size from
 * the beginning, so that whatever grows is native memory.
 */
public final class SoakBench {
    private static final String HEAP = "768m";

    private SoakBench() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process run =
                new ProcessBuilder(
                                List.of(
                                        java.toString(),
                                        "-Xms" + HEAP,
                                        "-Xmx" + HEAP,
                                        "-XX:+AlwaysPreTouch",
                                        "-Dbench.home=" + ResultFile.home().toAbsolutePath(),
                                        "-Dbench.tensorflow="
                                                + System.getProperty("bench.tensorflow"),
                                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                        "-cp",
                                        Classpath.own(),
                                        SoakRun.class.getName()))
                        .inheritIO()
                        .start();
        int exit = run.waitFor();
        if (exit != 0) {
            throw new IllegalStateException("the measuring process ended with code " + exit);
        }
    }
}
