package org.layerwright.train;

import org.layerwright.metrics.Direction;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The completed epochs of a run and why it ended. */
public final class History {
    private final List<EpochResult> epochs;
    private final String stopReason;
    private final boolean interrupted;
    private final Monitors monitors;

    History(List<EpochResult> epochs, String stopReason, boolean interrupted, Monitors monitors) {
        this.epochs = List.copyOf(epochs);
        this.stopReason = stopReason;
        this.interrupted = interrupted;
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

    /**
     * Whether the JVM was asked to end while it trained; see {@link FitOptions#stopOnShutdown}. It
     * is about to end.
     */
    public boolean interrupted() {
        return interrupted;
    }

    /**
     * One value over the epochs, such as {@code val_loss}; see {@link EpochResult#values}. NaN
     * stands for epochs that were not validated.
     *
     * @throws IllegalArgumentException if no epoch has a value of this name
     */
    public List<Double> values(String name) {
        if (!epochs.isEmpty() && epochs.stream().noneMatch(epoch -> epoch.has(name))) {
            throw new IllegalArgumentException(
                    "no epoch has a value %s; there are %s".formatted(name, names()));
        }
        return epochs.stream()
                .map(epoch -> epoch.has(name) ? epoch.value(name) : Double.NaN)
                .toList();
    }

    /** The names of all epochs' values, those of the epoch with most of them first. */
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        epochs.stream()
                .max(Comparator.comparingInt(epoch -> epoch.values().size()))
                .ifPresent(epoch -> names.addAll(epoch.values().keySet()));
        epochs.forEach(epoch -> names.addAll(epoch.values().keySet()));
        return names;
    }

    /**
     * The number of the epoch with the best value, the first of equal ones, compared as {@link
     * org.layerwright.train.callback.EarlyStopping} and {@link
     * org.layerwright.train.callback.Checkpoints} do.
     *
     * @param monitor {@code loss}, a metric's name as in {@link EpochResult#values}, or one of
     *     these with {@code val_} before it
     * @throws IllegalArgumentException if there is no such value or no epoch with it was completed
     */
    public int bestEpoch(String monitor) {
        Direction direction = monitors.direction(monitor);
        EpochResult best = null;
        for (EpochResult epoch : epochs) {
            if (!epoch.has(monitor)) {
                continue;
            }
            if (best == null || direction.isBetter(epoch.value(monitor), best.value(monitor))) {
                best = epoch;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException(
                    epochs.isEmpty()
                            ? "no epoch was completed: " + stopReason
                            : "no epoch has a value %s: %s".formatted(monitor, stopReason));
        }
        return best.epoch();
    }

    /**
     * A header and a line for each epoch, separated by commas; empty if no epoch was completed.
     * What an epoch has no value of is left empty.
     */
    public String toCsv() {
        if (epochs.isEmpty()) {
            return "";
        }
        Set<String> names = names();
        String header = "epoch,%s,seconds\n".formatted(String.join(",", names));
        return epochs.stream()
                .map(epoch -> csvLine(epoch, names))
                .collect(Collectors.joining("", header, ""));
    }

    private static String csvLine(EpochResult epoch, Set<String> names) {
        String values =
                names.stream()
                        .map(name -> epoch.has(name) ? String.valueOf(epoch.value(name)) : "")
                        .collect(Collectors.joining(","));
        return "%d,%s,%s\n".formatted(epoch.epoch(), values, epoch.seconds());
    }
}
