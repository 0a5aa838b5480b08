package org.layerwright.samples.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.layerwright.data.ArrayDataset;
import org.layerwright.data.Example;
import org.layerwright.data.ImageDataset;
import org.layerwright.data.problem.DataException;
import org.layerwright.predict.Prediction;
import org.layerwright.train.FitOptions;
import org.layerwright.train.callback.EarlyStopping;

import java.nio.file.Path;
import java.util.List;

/** Data that a network of several inputs and outputs cannot use, and questions it cannot answer. */
final class RoomDataTest {
    private static final FitOptions ONE = FitOptions.epochs(1);

    private final RoomNetModel model = RoomNetModel.create();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void picturesAloneAreRefused() {
        Path file = Path.of("room.png");
        ImageDataset pictures =
                ImageDataset.of(
                        List.of("chair"), List.of(new Example(file, List.of(0), "rooms.csv:2")));
        assertThatThrownBy(() -> model.fit(pictures, ONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("RoomNet takes picture (image 4x4x1), facts (3 numbers)")
                .hasMessageContaining("ArrayDataset");
        assertThatThrownBy(() -> model.evaluate(pictures)).hasMessageContaining("ArrayDataset");
        assertThatThrownBy(() -> model.predict(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("facts (3 numbers)");
        assertThatThrownBy(() -> model.predict(List.of(file)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMissingInputIsNamed() {
        ArrayDataset half = ArrayDataset.of(2).images("picture", new byte[2][16], 4, 4, 1);
        assertThatThrownBy(() -> model.predict(half))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("input facts")
                .hasMessageContaining("shape 3");
        assertThatThrownBy(() -> model.fit(half.labels(List.of(List.of(), List.of())), ONE))
                .hasMessageContaining("input facts");
    }

    @Test
    void eachSingleLabelOutputWantsExactlyOneOfItsOwn() {
        ArrayDataset rooms =
                Rooms.of(3, 1)
                        .labels(
                                List.of(
                                        List.of("left", "chair"),
                                        List.of("chair"),
                                        List.of("left", "right")));
        assertThatThrownBy(() -> model.fit(rooms, ONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("example 1: it has 0 labels of output light")
                .hasMessageContaining("example 2: it has 2 labels of output light");
    }

    @Test
    void labelsAreWanted() {
        ArrayDataset unlabelled =
                ArrayDataset.of(1)
                        .images("picture", new byte[1][16], 4, 4, 1)
                        .numbers("facts", new float[1][3]);
        assertThatThrownBy(() -> model.fit(unlabelled, ONE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no example has a label")
                .hasMessageContaining("[left, right, light/none, chair, things/none]");
        assertThat(model.predict(unlabelled)).hasSize(1);
        assertThatThrownBy(() -> model.evaluate(Rooms.of(1, 1).labels(List.of(List.of("none")))))
                .hasMessageContaining("label 'none' is not among the network's labels");
    }

    @Test
    void anUnqualifiedMonitorIsRefused() {
        assertThatThrownBy(
                        () ->
                                model.fit(
                                        Rooms.of(4, 1),
                                        ONE.callbacks(EarlyStopping.on("macro_f1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("things_macro_f1");
    }

    @Test
    void aPredictionOfSeveralOutputsIsAskedForOne() {
        Prediction prediction = model.predict(Rooms.of(1, 1)).get(0);
        assertThat(prediction.outputs()).containsExactly("light", "things");
        assertThat(prediction.output("light").labels()).hasSize(1);
        assertThat(prediction.output("things").all()).hasSize(2);
        assertThat(prediction).asString().startsWith("light: [").contains("; things: [");
        assertThatThrownBy(prediction::labels)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[light, things]");
        assertThatThrownBy(() -> prediction.output("mood"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mood");
        assertThatThrownBy(() -> model.evaluate(Rooms.of(4, 1)).labels())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[light, things]");
    }
}
