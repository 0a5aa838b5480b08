package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.diagnose.evidence.VitalsReading;
import org.layerwright.graph.ValueRange;
import org.layerwright.graph.Vitals;
import org.layerwright.graph.WeightMemory;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** What becomes of measurements. */
class ReadingsTest {
    private final Readings readings = new Readings();

    private VitalsReading reading(int epoch, int... alive) {
        BitSet bits = new BitSet();
        for (int unit : alive) {
            bits.set(unit);
        }
        Vitals vitals =
                new Vitals(
                        List.of(
                                new Vitals.Layer(
                                        "relu", ValueRange.RECTIFIED, 1, 2, 0.5, 4, bits, 0),
                                new Vitals.Layer(
                                        "tanh",
                                        ValueRange.SYMMETRIC,
                                        1,
                                        2,
                                        0.5,
                                        4,
                                        new BitSet(),
                                        0.25)),
                        Map.of("relu/kernel", 3.0));
        return readings.of(
                7, epoch, vitals, Map.of("relu/kernel", new WeightMemory.Moved(10, 0.1)));
    }

    /** Alive in any reading of the epoch so far is alive; a new epoch knows nothing of it. */
    @Test
    void silentIsWhatWasNeverAliveInTheEpoch() {
        assertThat(reading(1, 0).layers().get(0).silent()).isEqualTo(0.75);
        assertThat(reading(1, 1).layers().get(0).silent()).isEqualTo(0.5);
        assertThat(reading(1).layers().get(0).silent()).isEqualTo(0.5);
        assertThat(reading(2).layers().get(0).silent()).isEqualTo(1);
    }

    @Test
    void onlyRectifiedLayersAreSilent() {
        assertThat(reading(1).layers().get(1).silent()).isZero();
        assertThat(reading(1).layers().get(1).saturated()).isEqualTo(0.25);
    }

    @Test
    void stepsAreSetAgainstTheirWeights() {
        VitalsReading reading = reading(1);
        assertThat(reading.step()).isEqualTo(7);
        assertThat(reading.weights().get(0).gradientRms()).isEqualTo(3);
        assertThat(reading.weights().get(0).updateRatio()).isEqualTo(0.01);
    }
}
