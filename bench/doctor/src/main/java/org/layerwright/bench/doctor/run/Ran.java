package org.layerwright.bench.doctor.run;

import org.layerwright.bench.doctor.net.CompiledNet.Said;

import java.util.List;
import java.util.Map;

/**
 * What came of one run.
 *
 * @param name the setup's
 * @param seed of weights, order and data
 * @param lint what the compiler said
 * @param refused why the data was not taken; empty if it was, or there was no run
 * @param epochs the history's values, epoch by epoch
 * @param stopReason why training ended; empty without a run
 * @param skill on validation, after the last epoch; NaN without a run
 * @param seconds of training, with the doctor watching
 */
public record Ran(
        String name,
        long seed,
        List<Said> lint,
        String refused,
        List<Map<String, Double>> epochs,
        String stopReason,
        double skill,
        double seconds) {
    public Ran {
        lint = List.copyOf(lint);
        epochs = List.copyOf(epochs);
    }

    /** Whether the compiler forbade it. */
    public boolean forbidden() {
        return lint.stream().anyMatch(Said::error);
    }
}
