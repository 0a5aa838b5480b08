package org.layerwright.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times several contestants in turn, so that whatever else the machine does hits all of them alike:
 * compare contestants round by round, not by absolute times.
 *
 * @param rounds how often each gets its turn
 * @param calls calls a turn; the turn's figure is their median
 */
record Rounds(int rounds, int calls) {
    private static final double NANOS_PER_MILLI = 1e6;

    /**
     * Milliseconds a call, one number a round, a sample for each contestant. Each has one turn
     * first that does not count.
     */
    List<Sample> time(Runnable... contestants) {
        for (Runnable contestant : contestants) {
            turn(contestant);
        }
        double[][] times = new double[contestants.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < contestants.length; i++) {
                times[i][round] = turn(contestants[i]);
            }
        }
        return Stream.of(times).map(Sample::new).toList();
    }

    private double turn(Runnable call) {
        double[] millis = new double[calls];
        Arrays.setAll(millis, i -> millis(call));
        return new Sample(millis).median();
    }

    /** How many milliseconds one call takes. */
    static double millis(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
