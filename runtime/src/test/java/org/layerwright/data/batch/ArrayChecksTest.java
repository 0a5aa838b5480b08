package org.layerwright.data.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.InputForm;
import org.layerwright.data.problem.DataException;

import java.util.List;

/** What is wrong with arrays is told where they are given, or by what the network takes. */
class ArrayChecksTest {
    private static final ArrayDataset THREE = ArrayDataset.of(3);

    @Test
    void countsMustMatch() {
        assertThatThrownBy(() -> THREE.numbers("facts", new float[2][4]))
                .isInstanceOf(DataException.class)
                .hasMessage("input facts: 2 given for 3 examples. Give one for each example.");
        assertThatThrownBy(() -> THREE.labels(List.of(List.of("a"))))
                .hasMessage("labels: 1 given for 3 examples. Give one for each example.");
        assertThatThrownBy(() -> THREE.images("front", List.of(), 2, 2, 1))
                .hasMessageContaining("0 given for 3 examples");
        assertThatThrownBy(() -> ArrayDataset.of(-1)).hasMessageContaining("-1");
    }

    @Test
    void rowsMustHaveTheShape() {
        assertThatThrownBy(() -> THREE.numbers("facts", new float[3][5], 2, 3))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("Input facts takes numbers of shape 2x3:")
                .hasMessageContaining("example 2: 5 numbers. Give 6.");
        assertThatThrownBy(() -> THREE.numbers("facts", new float[][] {{1}, {1, 2}, {1}}))
                .hasMessageContaining("example 1: 2 numbers. Give 1.");
        assertThatThrownBy(() -> THREE.images("front", new byte[3][11], 2, 2, 3))
                .hasMessageContaining("takes images of 2x2x3")
                .hasMessageContaining("Give 12.");
        assertThatThrownBy(() -> THREE.numbers("facts", new float[3][0]))
                .hasMessageContaining("at least 1");
    }

    @Test
    void numbersMustBeNumbers() {
        float[][] rows = {{0, 1}, {0, Float.NaN}, {Float.NEGATIVE_INFINITY, 0}};
        assertThatThrownBy(() -> THREE.numbers("facts", rows))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("example 1: number 1 is NaN")
                .hasMessageContaining("example 2: number 0 is -Infinity");
    }

    @Test
    void inputsMustBeTheNetworks() {
        ArrayDataset data =
                THREE.numbers("fact", new float[3][2])
                        .numbers("grid", new float[3][6], 3, 2)
                        .numbers("front", new float[3][12], 2, 2, 3);
        List<InputForm> wanted =
                List.of(
                        new InputForm("facts", List.of(2), false),
                        new InputForm("grid", List.of(2, 3), false),
                        new InputForm("front", List.of(2, 2, 3), true));
        assertThatThrownBy(() -> data.fitting(wanted))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(
                        "input facts: the data has only [fact, grid, front]. Give numbers of shape"
                                + " 2 by numbers(\"facts\", ...). Did you mean 'fact'?")
                .hasMessageContaining(
                        "input grid: the data has numbers of shape 3x2. Give numbers of shape 2x3.")
                .hasMessageContaining(
                        "input front: the data has numbers of shape 2x2x3. Give images of 2x2x3.");
    }

    @Test
    void otherInputsAreLeftOut() {
        ArrayDataset data =
                THREE.numbers("facts", new float[3][2]).numbers("more", new float[3][1]);
        ArrayDataset own = data.fitting(List.of(new InputForm("facts", List.of(2), false)));
        try (BatchSource source = BatchSource.open(own, 2);
                Epoch epoch = source.epochInOrder();
                Batch batch = epoch.next()) {
            assertThat(batch.inputs()).containsOnlyKeys("facts");
        }
    }

    @Test
    void labelsMustBeDeclared() {
        ArrayDataset data =
                THREE.labels(List.of(List.of("b"), List.of(), List.of("b", "jazz", "b")));
        assertThat(data.withLabels(List.of("b", "c", "jazz")).labelsOf(2)).containsExactly(0, 2);
        assertThatThrownBy(() -> data.withLabels(List.of("b", "jaz")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("example 2: label 'jazz' is not among")
                .hasMessageContaining("Did you mean 'jaz'?");
    }

    @Test
    void nothingToLearnFromIsRefused() {
        assertThatThrownBy(() -> BatchSource.open(ArrayDataset.of(0), 1))
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> BatchSource.open(THREE, 0)).hasMessageContaining("batchSize");
    }
}
