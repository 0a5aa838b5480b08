package org.layerwright.bench;

import org.layerwright.bench.rival.Arithmetic;
import org.layerwright.bench.rival.Contestant;
import org.layerwright.bench.rival.Work;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link Heat} comes to.
 *
 * @param lanes of all contestants
 */
record Standing(List<Lane> lanes) {
    private static final double GIGA = 1e9;
    private static final double MILLIS = 1e3;

    Standing {
        lanes = List.copyOf(lanes);
    }

    Work work() {
        return lanes.get(0).work();
    }

    /** The product at its fastest setting. */
    Lane product() {
        return lanes.stream()
                .filter(lane -> lane.contestant().isProduct())
                .min(byTime())
                .orElseThrow();
    }

    /** Someone's fastest setting at one precision. */
    Optional<Lane> fastest(String name, Arithmetic arithmetic) {
        return lanes.stream()
                .filter(lane -> lane.contestant().name().equals(name))
                .filter(lane -> lane.contestant().arithmetic() == arithmetic)
                .min(byTime());
    }

    /** Someone's fastest setting. */
    Optional<Lane> fastest(String name) {
        return lanes.stream().filter(lane -> lane.contestant().name().equals(name)).min(byTime());
    }

    /** How many times the product's time a lane takes, both at the lane's precision. */
    Optional<Sample> likeForLike(Lane lane) {
        Contestant other = lane.contestant();
        return fastest(product().contestant().name(), other.arithmetic())
                .map(product -> lane.millis().over(product.millis()));
    }

    /** How many times the product's time a lane takes, the product at its best. */
    Sample againstBest(Lane lane) {
        return lane.millis().over(product().millis());
    }

    /**
     * A lane's share of what the machine reaches when it multiplies matrices.
     *
     * @param peak billions of operations a second at each precision
     */
    double shareOfPeak(Lane lane, Map<Arithmetic, Double> peak) {
        double operations = work().operations(product().greeting().flops());
        double rate = operations / (lane.millis().median() / MILLIS) / GIGA;
        return rate / peak.getOrDefault(lane.contestant().arithmetic(), Double.NaN);
    }

    private static Comparator<Lane> byTime() {
        return Comparator.comparingDouble(lane -> lane.millis().median());
    }
}
