package org.layerwright.bench;

import org.layerwright.bench.rival.Contestant;
import org.layerwright.bench.rival.Greeting;
import org.layerwright.bench.rival.Work;

/**
 * How one contestant did in a {@link Heat}.
 *
 * @param work what it did
 * @param contestant who
 * @param greeting what it said of itself
 * @param millis a step, round by round
 * @param peakKib the most memory its process held
 */
record Lane(Work work, Contestant contestant, Greeting greeting, Sample millis, long peakKib) {}
