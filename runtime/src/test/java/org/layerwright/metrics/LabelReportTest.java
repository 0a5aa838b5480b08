package org.layerwright.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

final class LabelReportTest {
    private static final List<String> NAMES = List.of("jazz", "pop", "rock", "polka");

    @Test
    void oneLineALabel() {
        List<LabelReport> report = LabelReport.of(NAMES, Covers.counts(), Covers.scores());
        assertThat(report).extracting(LabelReport::label).containsExactlyElementsOf(NAMES);
        LabelReport rock = report.get(2);
        assertThat(rock.support()).isEqualTo(4);
        assertThat(rock.baseRate()).isEqualTo(0.5);
        assertThat(rock.precision()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(rock.recall()).isEqualTo(0.5);
        assertThat(rock.f1()).isCloseTo(4.0 / 7, within(1e-15));
        // scikit-learn 1.9.1
        assertThat(rock.averagePrecision()).isCloseTo(0.7291666666666666, within(1e-12));
        // Of Covers' table: rows 0 and 5; 2; 4 and 7; the others.
        assertThat(rock.decisions()).isEqualTo(new LabelReport.Decisions(2, 1, 2, 3));
        // Of 16 pairs 10 in order, one tied.
        assertThat(rock.rocAuc()).isEqualTo(10.5 / 16);
        assertThat(report.get(3))
                .isEqualTo(
                        new LabelReport(
                                "polka",
                                0,
                                0,
                                0,
                                0,
                                0,
                                Double.NaN,
                                Double.NaN,
                                new LabelReport.Decisions(0, 0, 0, 8)));
    }

    @Test
    void partsMustBelongTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelReport.of(List.of("jazz"), Covers.counts(), Covers.scores()))
                .withMessageContaining("1 names, counts of 4 labels");
        ScoredLabels more = Covers.scores();
        more.addRow(new float[4], new float[4]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelReport.of(NAMES, Covers.counts(), more))
                .withMessageContaining("counts of 8 rows and scores of 9 rows");
        LabelCounts others = Covers.counts();
        others.addRow(new float[4], new float[] {0, 1, 0, 0});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelReport.of(NAMES, others, more))
                .withMessageContaining(
                        "label pop is true in 5 rows of the counts and in 4 rows of the scores");
    }
}
