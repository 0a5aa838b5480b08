package org.layerwright.train;

import org.layerwright.metrics.Direction;

import java.util.List;
import java.util.stream.Collectors;

/** The completed epochs of a run and why it ended. */
public final class History {
    private final List<EpochResult> epochs;
    private final String stopReason;
    private final Monitors monitors;

    History(List<EpochResult> epochs, String stopReason, Monitors monitors) {
        this.epochs = List.copyOf(epochs);
        this.stopReason = stopReason;
        this.monitors = monitors;
    }

    /** The completed epochs in order. */
    public List<EpochResult> epochs() {
        return epochs;
    }

    /** Why training ended, for people. */
    public String stopReason() {
        return stopReason;
    }

    /** One value over the epochs, such as {@code val_loss}; see {@link EpochResult#values}. */
    public List<Double> values(String name) {
        return epochs.stream().map(epoch -> epoch.value(name)).toList();
    }

    /**
     * The number of the epoch with the best value, the first of equal ones, compared as {@link
     * EarlyStopping} and {@link Checkpoints} do.
     *
     * @param monitor {@code loss}, a metric's name as in {@link EpochResult#values}, or one of
     *     these with {@code val_} before it
     * @throws IllegalArgumentException if there is no such value or no epoch was completed
     */
    public int bestEpoch(String monitor) {
        Direction direction = monitors.direction(monitor);
        EpochResult best = null;
        for (EpochResult epoch : epochs) {
            if (best == null || direction.isBetter(epoch.value(monitor), best.value(monitor))) {
                best = epoch;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no epoch was completed: " + stopReason);
        }
        return best.epoch();
    }

    /** A header and a line for each epoch, separated by commas; empty if no epoch was completed. */
    public String toCsv() {
        if (epochs.isEmpty()) {
            return "";
        }
        String header =
                "epoch,%s,seconds\n".formatted(String.join(",", epochs.get(0).values().keySet()));
        return epochs.stream().map(History::csvLine).collect(Collectors.joining("", header, ""));
    }

    private static String csvLine(EpochResult epoch) {
        String values =
                epoch.values().values().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(","));
        return "%d,%s,%s\n".formatted(epoch.epoch(), values, epoch.seconds());
    }
}
