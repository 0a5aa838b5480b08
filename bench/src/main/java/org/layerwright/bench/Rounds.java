package org.layerwright.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * Times several contestants, call by call in turn, so that whatever else the machine does hits all
 * of them alike: compare contestants round by round, not by absolute times.
 *
 * @param rounds how many figures to take of each
 * @param calls calls of each a round; the round's figure is their median
 */
record Rounds(int rounds, int calls) {
    private static final double NANOS_PER_MILLI = 1e6;

    /**
     * Milliseconds a call, one number a round, a sample for each contestant. One round before them
     * does not count.
     */
    List<Sample> time(Runnable... contestants) {
        round(contestants);
        double[][] times = new double[contestants.length][rounds];
        for (int round = 0; round < rounds; round++) {
            double[] medians = round(contestants);
            for (int i = 0; i < contestants.length; i++) {
                times[i][round] = medians[i];
            }
        }
        return Stream.of(times).map(Sample::new).toList();
    }

    private double[] round(Runnable... contestants) {
        double[][] millis = new double[contestants.length][calls];
        for (int call = 0; call < calls; call++) {
            for (int i = 0; i < contestants.length; i++) {
                millis[i][call] = millis(contestants[i]);
            }
        }
        return Stream.of(millis).mapToDouble(times -> new Sample(times).median()).toArray();
    }

    /** How many milliseconds one call takes. */
    static double millis(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
