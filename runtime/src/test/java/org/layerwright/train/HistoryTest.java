package org.layerwright.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.metrics.Direction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class HistoryTest {
    private static final Monitors MONITORS =
            new Monitors(
                    Map.of(
                            "loss", Direction.LOWER_IS_BETTER,
                            "macro_f1", Direction.HIGHER_IS_BETTER));
    private static final History HISTORY =
            new History(
                    List.of(epoch(1, 0.7, 0.1), epoch(2, 0.5, 0.4), epoch(3, 0.5, 0.6)),
                    "done",
                    false,
                    MONITORS);

    @Test
    void findsTheBestByDirection() {
        assertThat(HISTORY.bestEpoch("loss")).isEqualTo(2);
        assertThat(HISTORY.bestEpoch("macro_f1")).isEqualTo(3);
        assertThat(HISTORY.values("macro_f1")).containsExactly(0.1, 0.4, 0.6);
    }

    @Test
    void namesWhatThereIs() {
        assertThatThrownBy(() -> HISTORY.values("f1")).hasMessageContaining("[loss, macro_f1]");
        assertThatThrownBy(() -> HISTORY.bestEpoch("f1")).hasMessageContaining("macro_f1");
        History empty = new History(List.of(), "diverged", false, MONITORS);
        assertThatThrownBy(() -> empty.bestEpoch("loss")).hasMessageContaining("diverged");
    }

    @Test
    void isACsvTable() {
        assertThat(HISTORY.toCsv())
                .isEqualTo(
                        """
                        epoch,loss,macro_f1,seconds
                        1,0.7,0.1,2.5
                        2,0.5,0.4,2.5
                        3,0.5,0.6,2.5
                        """);
    }

    private static EpochResult epoch(int number, double loss, double f1) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("loss", loss);
        values.put("macro_f1", f1);
        return new EpochResult(number, values, 2.5);
    }
}
