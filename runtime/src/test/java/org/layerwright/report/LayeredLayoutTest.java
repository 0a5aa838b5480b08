package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class LayeredLayoutTest {

    @Test
    void aChainIsStraight() {
        LayeredLayout layout =
                new LayeredLayout(
                        new double[] {50, 80, 60}, List.of(List.of(), List.of(0), List.of(1)));

        assertThat(layout.rowCount()).isEqualTo(3);
        assertThat(IntStream.range(0, 3).mapToObj(layout::place))
                .allSatisfy(place -> assertThat(place).isEqualTo(40, within(1e-6)));
    }

    @Test
    void aShortcutLeavesTheChainStraightAndPassesBesideIt() {
        LayeredLayout layout =
                new LayeredLayout(
                        new double[] {80, 80, 80, 80},
                        List.of(List.of(), List.of(0), List.of(1), List.of(2, 0)));

        assertThat(IntStream.range(1, 4).mapToObj(layout::place))
                .allSatisfy(place -> assertThat(place).isEqualTo(layout.place(0), within(2.0)));
        List<Integer> around = layout.routes().get(3).cells();
        assertThat(around).hasSize(4);
        assertThat(Math.abs(layout.place(around.get(1)) - layout.place(1))).isGreaterThan(40);
    }

    @Test
    void aSecondInputStandsAboveItsUse() {
        LayeredLayout layout =
                new LayeredLayout(
                        new double[] {9, 9, 9, 9, 9},
                        List.of(List.of(), List.of(), List.of(0), List.of(2), List.of(3, 1)));

        assertThat(layout.row(1)).isEqualTo(2);
        assertThat(layout.row(4)).isEqualTo(3);
    }

    /** For any graph: arrows go down a row at a time, nothing overlaps in a row. */
    @RepeatedTest(50)
    void nothingOverlaps(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int boxes = 1 + random.nextInt(30);
        double[] widths = random.doubles(boxes, 20, 200).toArray();
        List<List<Integer>> inputs = new ArrayList<>();
        for (int box = 0; box < boxes; box++) {
            int before = box;
            inputs.add(
                    random.ints(box == 0 ? 0 : random.nextInt(3), 0, Math.max(before, 1))
                            .distinct()
                            .boxed()
                            .toList());
        }
        LayeredLayout layout = new LayeredLayout(widths, inputs);

        int cells = boxes;
        for (LayeredLayout.Route route : layout.routes()) {
            for (int i = 1; i < route.cells().size(); i++) {
                assertThat(layout.row(route.cells().get(i)))
                        .isEqualTo(layout.row(route.cells().get(i - 1)) + 1);
            }
            cells += route.cells().size() - 2;
        }
        double[][] spans = new double[cells][];
        for (int cell = 0; cell < cells; cell++) {
            double half = layout.isBox(cell) ? widths[cell] / 2 : 0;
            spans[cell] = new double[] {layout.place(cell) - half, layout.place(cell) + half};
        }
        assertThat(Arrays.stream(spans).mapToDouble(span -> span[0]).min().orElseThrow())
                .isEqualTo(0, within(1e-6));
        for (int a = 0; a < cells; a++) {
            for (int b = 0; b < a; b++) {
                if (layout.row(a) == layout.row(b)) {
                    double apart = Math.max(spans[a][0] - spans[b][1], spans[b][0] - spans[a][1]);
                    assertThat(apart).isGreaterThan(20);
                }
            }
        }
    }
}
