package org.layerwright.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.layerwright.train.Depth;

import java.util.ArrayList;
import java.util.List;

/** When is measured, on machines on which it costs this much. */
class PaceTest {
    private static final long STEPS = 3000;

    private final Pace pace = Pace.fair(STEPS);

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

    /** 87 % more for a step: 174 steps later that is half of a hundredth. */
    @Test
    void laterAsSeldomAsItIsDear() {
        List<Long> late =
                run(2000, 1e-3, 1.87e-3, 1.87e-3).stream().filter(step -> step > 500).toList();
        assertThat(late).hasSizeBetween(7, 9);
        for (int i = 1; i < late.size(); i++) {
            assertThat(late.get(i) - late.get(i - 1)).isBetween(174L, 190L);
        }
    }

    /** Each measured step costs a second more: thirty are a hundredth of 3,000 seconds. */
    @Test
    void aHundredthOfTheRunAndNoMore() {
        run(STEPS, 1, 2, 2);
        assertThat(pace.spent()).isBetween(15.0, 30.0);
    }

    @Test
    void whatIsNeededOnceIsPartOfTheHundredth() {
        pace.prepare(20);
        run(STEPS, 1, 2, 2);
        assertThat(pace.spent()).isBetween(25.0, 30.0);
    }

    /** A hundredth of 3 seconds is less than what the first reading of each kind takes. */
    @Test
    void twoSecondsBeyondWhatIsNeededOnceInAShortRun() {
        run(STEPS, 1e-3, 0.401, 0.401);
        // Of each kind the first prepares, 0.4 seconds; then there is time for five more.
        assertThat(pace.spent()).isBetween(2.7, 2.81);
    }

    @Test
    void theSecondHalfHasItsPart() {
        List<Long> measured = run(STEPS, 1, 1.5, 1.5);
        assertThat(measured.stream().filter(step -> step > STEPS / 2)).hasSizeGreaterThan(10);
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
