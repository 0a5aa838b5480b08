package org.layerwright.train;

import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.resume.Checkpoint;
import org.layerwright.train.resume.CheckpointFolder;
import org.layerwright.weights.WeightDifferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The checkpoints of one resumable run: when they are written, and which one it begins with. */
final class RunCheckpoints {
    private static final Logger LOG = LoggerFactory.getLogger(RunCheckpoints.class);

    private final Resume wanted;
    private final RunIdentity identity;
    private final CheckpointFolder folder;
    private long savedAt = System.nanoTime();

    private RunCheckpoints(Resume wanted, RunIdentity identity, CheckpointFolder folder) {
        this.wanted = wanted;
        this.identity = identity;
        this.folder = folder;
    }

    /**
     * @throws UncheckedIOException if there can be no such folder
     */
    static RunCheckpoints open(Resume wanted, RunIdentity identity) {
        try {
            return new RunCheckpoints(wanted, identity, CheckpointFolder.open(wanted.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "there can be no checkpoints in %s: %s".formatted(wanted.folder(), e), e);
        }
    }

    /** Where they are. */
    Path folder() {
        return folder.path();
    }

    /**
     * What an earlier run left to go on with.
     *
     * @param epochs wanted now
     * @param weights all that the network has, the optimizer's too
     * @throws UncheckedIOException if there are checkpoints and none is whole
     * @throws IllegalArgumentException if they are another run's, listing the differences
     */
    Optional<RunState> left(int epochs, List<Weight> weights) {
        Optional<Checkpoint> newest;
        try {
            newest = folder.newest();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        List<String> differences =
                new ArrayList<>(identity.differencesFrom(RunStateFiles.identity(newest.get())));
        RunState state = RunStateFiles.state(newest.get());
        if (differences.isEmpty()) {
            differences.addAll(WeightDifferences.between(weights, all(state)).lines());
        }
        if (epochs < state.epochsBegun()) {
            differences.add(
                    "epochs: %d were begun, %d is all".formatted(state.epochsBegun(), epochs));
        }
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(
                    "the checkpoints in %s are of another run:%n  %s%nGive another folder, or delete this one to begin anew."
                            .formatted(folder.path(), String.join("\n  ", differences)));
        }
        LOG.info(
                "going on after {} of {} epochs{}, at step {}, from {}",
                state.epochs().size(),
                epochs,
                state.open().map(open -> " and %d steps".formatted(open.step())).orElse(""),
                state.trainer().steps(),
                folder.whole().orElse(folder.path()));
        return Optional.of(state);
    }

    private static WeightValues all(RunState state) {
        Map<String, WeightValues.Values> all = new LinkedHashMap<>();
        for (WeightValues part : List.of(state.weights(), state.slots())) {
            part.names().forEach(name -> all.put(name, part.get(name)));
        }
        return new WeightValues(all);
    }

    /**
     * Writes a checkpoint if one is due.
     *
     * @param steps done in all
     */
    void afterStep(long steps, Supplier<RunState> state) {
        boolean counted =
                wanted.everySteps().isPresent() && steps % wanted.everySteps().getAsInt() == 0;
        long since = System.nanoTime() - savedAt;
        if (counted || wanted.every().filter(time -> since >= time.toNanos()).isPresent()) {
            save(state.get());
        }
    }

    /** Writes a checkpoint; one that cannot be written leaves those before it as they are. */
    void save(RunState state) {
        savedAt = System.nanoTime();
        if (!state.allFinite()) {
            LOG.warn(
                    "no checkpoint after step {}: a weight or the optimizer's memory is infinite or"
                            + " NaN; the last good one is {}",
                    state.trainer().steps(),
                    lastGood());
            return;
        }
        try {
            Path written = folder.write(RunStateFiles.checkpoint(state, identity));
            LOG.debug("checkpoint after step {} in {}", state.trainer().steps(), written);
        } catch (IOException e) {
            LOG.warn(
                    "the checkpoint after step {} could not be written into {}: {}. Training goes"
                            + " on; the last good one is {}",
                    state.trainer().steps(),
                    folder.path(),
                    e.toString(),
                    lastGood());
        }
    }

    private String lastGood() {
        return folder.whole().map(Path::toString).orElse("none: there was no checkpoint yet");
    }
}
