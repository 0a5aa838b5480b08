package org.layerwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class TextTableTest {

    private static final TextTable TABLE =
            TextTable.of(Column.left("label"), Column.right("F1"), Column.right("images"))
                    .row("jazz", 0.5, 12)
                    .row("electronic", Double.NaN, 12_345L)
                    .row("pop", 1f, 0);

    @Test
    void alignsWordsLeftAndNumbersRight() {
        assertThat(TABLE.toString())
                .isEqualTo(
                        """
                        label          F1  images
                        -------------------------
                        jazz        0.500      12
                        electronic      -  12,345
                        pop         1.000       0
                        """);
    }

    @Test
    void writesNumbersTheSameInEveryCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TextTable table = TextTable.of(Column.right("n")).row(1234.5).row(9_876_543L);
            assertThat(table.toString()).contains("1,234.500").contains("9,876,543");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void rowsDoNotChangeTheTableTheyExtend() {
        assertThat(TABLE.row("rock", 0.1, 1).rows()).hasSize(4);
        assertThat(TABLE.rows()).hasSize(3);
    }

    @Test
    void rejectsARowThatDoesNotFit() {
        assertThatThrownBy(() -> TABLE.row("jazz", 1))
                .hasMessage("A row of 2 cells in a table of 3 columns: [jazz, 1]");
    }
}
