package org.layerwright.samples.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** Which run's weights to use. */
final class TrainedRun {
    @Option(
            names = "--run",
            paramLabel = "DIR",
            description = "The run folder to take the weights from (default: the last run's).")
    private @Nullable Path run;

    RunFolder folder(Sample sample) {
        return run == null ? RunFolder.of(sample.name()) : new RunFolder(run);
    }
}
