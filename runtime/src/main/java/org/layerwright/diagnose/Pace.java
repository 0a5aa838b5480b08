package org.layerwright.diagnose;

import org.layerwright.train.Depth;

import java.util.EnumMap;
import java.util.Map;

/**
 * How often to measure, by what measuring costs on this machine: so often that the doctor takes a
 * hundredth of the run as it is planned, with all that it needs once; in a short run, two seconds
 * and what it needs once, if that is more. Two seconds are there from the start, and the rest comes
 * as the run goes on, half of it for steps, so that what is done after an epoch has its part too.
 * In the first 500 steps, when layers die, every tenth is measured while time lasts.
 */
final class Pace {
    private static final double SHARE = 0.01;
    private static final double ALLOWANCE = 2;
    private static final double FOR_STEPS = 0.5;
    private static final int LEAST_GAP = 10;
    private static final long EARLY = 500;

    /** A reading before the first ten steps are over: they are often the largest. */
    private static final long FIRST = 1;

    private static final int WEIGHTS_EVERY = 5;
    private static final int PLAIN_STEPS = 20;
    private static final int MEASURED_STEPS = 5;

    private final Recent plain = new Recent(PLAIN_STEPS);
    private final Map<Depth, Recent> measured = new EnumMap<>(Depth.class);
    private double plainSeconds;
    private double measuredSeconds;
    private int measuredSteps;
    private final long planned;
    private final double allowance;
    private double once;
    private double besides;
    private long last;
    private int readings;

    private Pace(long planned, double allowance) {
        this.planned = planned;
        this.allowance = allowance;
    }

    /**
     * A hundredth of the run, and two seconds of it from the start.
     *
     * @param steps how many the run is to have
     */
    static Pace fair(long steps) {
        return new Pace(steps, ALLOWANCE);
    }

    /** At every tenth step, whatever it costs. */
    static Pace unbounded() {
        return new Pace(0, Double.POSITIVE_INFINITY);
    }

    /** What to measure at a step, counted from the run's first, which is 0. */
    Depth at(long step) {
        boolean due = step == FIRST || (step % LEAST_GAP == 0 && step >= last + gap(step));
        Depth depth = readings % WEIGHTS_EVERY == 0 ? Depth.WEIGHTS : Depth.LAYERS;
        return step > 0 && due && affords(extra(depth)) ? depth : Depth.NOTHING;
    }

    private long gap(long step) {
        if (step < EARLY) {
            return step < LEAST_GAP + FIRST ? 0 : LEAST_GAP;
        }
        double fair = extra(Depth.LAYERS) / (FOR_STEPS * SHARE * plain.median());
        return Double.isFinite(fair) ? Math.max(LEAST_GAP, (long) Math.ceil(fair)) : LEAST_GAP;
    }

    /** Tells how long a step took; the first of a kind, which prepares, is no measure of others. */
    void took(long step, Depth depth, double seconds) {
        if (depth == Depth.NOTHING) {
            plainSeconds += seconds;
            if (step > 0) {
                plain.add(seconds);
            }
            return;
        }
        last = step;
        readings++;
        Recent known = measured.get(depth);
        if (known == null) {
            measured.put(depth, new Recent(MEASURED_STEPS));
            prepare(Math.max(0, seconds - plain.median()));
        } else {
            known.add(seconds);
            measuredSteps++;
            measuredSeconds += seconds;
        }
    }

    /** Tells of time that is needed once. */
    void prepare(double seconds) {
        once += seconds;
    }

    /** Tells of time that went into other things than steps. */
    void spend(double seconds) {
        besides += seconds;
    }

    /** Whether there is time left for something that takes so many seconds. */
    boolean affords(double seconds) {
        return running() + seconds <= allowance + earned();
    }

    /** Seconds beyond the allowance that there are by now, if the run goes on as planned. */
    private double earned() {
        double run = planned * plain.median();
        double most = SHARE * run - once - allowance;
        return most > 0 ? most * Math.min(1, trained() / run) : 0;
    }

    /** Seconds that steps would have taken without measuring. */
    private double trained() {
        return plainSeconds + measuredSteps * plain.median();
    }

    /** Seconds that went into measuring. */
    double spent() {
        return once + running();
    }

    private double running() {
        return besides + Math.max(0, measuredSeconds - measuredSteps * plain.median());
    }

    private double extra(Depth depth) {
        Recent known = measured.get(depth);
        return known == null ? 0 : Math.max(0, known.median() - plain.median());
    }
}
