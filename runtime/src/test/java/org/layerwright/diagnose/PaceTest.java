package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.train.Depth;

import java.util.ArrayList;
import java.util.List;

/** When is measured, on machines on which it costs this much. */
class PaceTest {
    private final Pace pace = Pace.fair();

    /** Runs so many steps and gives those that were measured. */
    private List<Long> run(long steps, double plain, double layers, double weights) {
        List<Long> measured = new ArrayList<>();
        for (long step = 0; step < steps; step++) {
            Depth depth = pace.at(step);
            pace.took(
                    step,
                    depth,
                    switch (depth) {
                        case NOTHING -> plain;
                        case LAYERS -> layers;
                        case WEIGHTS -> weights;
                    });
            if (depth != Depth.NOTHING) {
                measured.add(step);
            }
        }
        return measured;
    }

    @Test
    void everyTenthStepWhereThatIsCheap() {
        assertThat(run(60, 1e-3, 1.05e-3, 1.1e-3)).containsExactly(1L, 10L, 20L, 30L, 40L, 50L);
    }

    @Test
    void everyFifthReadingHasTheWeightsToo() {
        List<Depth> depths = new ArrayList<>();
        for (long step = 0; step < 100; step++) {
            Depth depth = pace.at(step);
            pace.took(step, depth, 1e-3);
            if (depth != Depth.NOTHING) {
                depths.add(depth);
            }
        }
        assertThat(depths)
                .startsWith(
                        Depth.WEIGHTS,
                        Depth.LAYERS,
                        Depth.LAYERS,
                        Depth.LAYERS,
                        Depth.LAYERS,
                        Depth.WEIGHTS);
    }

    /** 87 % more for a step: 87 steps later it is a hundredth. */
    @Test
    void laterAsSeldomAsItIsDear() {
        List<Long> late =
                run(2000, 1e-3, 1.87e-3, 1.87e-3).stream().filter(step -> step > 500).toList();
        assertThat(late).hasSizeBetween(14, 18);
        for (int i = 1; i < late.size(); i++) {
            assertThat(late.get(i) - late.get(i - 1)).isBetween(87L, 100L);
        }
    }

    /** Each measured step costs a second more: two in the beginning, then one in a hundred. */
    @Test
    void neverMoreThanItsShare() {
        List<Long> measured = run(3000, 1, 2, 2);
        // Two that prepare, two that are given, thirty that are a hundredth of 3,000 seconds.
        assertThat(measured.size()).isBetween(28, 34);
        assertThat(pace.spent()).isLessThan(34);
    }

    @Test
    void otherWorkCountsToo() {
        assertThat(pace.affords(1.9)).isTrue();
        pace.spend(1);
        assertThat(pace.affords(1.9)).isFalse();
        assertThat(pace.affords(0.9)).isTrue();
        assertThat(pace.spent()).isEqualTo(1);
    }
}
