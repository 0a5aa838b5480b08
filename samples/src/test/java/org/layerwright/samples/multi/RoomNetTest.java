package org.layerwright.samples.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.layerwright.ModelOptions;
import org.layerwright.data.ArrayDataset;
import org.layerwright.predict.LabelProbability;
import org.layerwright.predict.Prediction;
import org.layerwright.predict.Predictor;
import org.layerwright.train.Callback;
import org.layerwright.train.EpochResult;
import org.layerwright.train.Evaluation;
import org.layerwright.train.FitOptions;
import org.layerwright.train.History;
import org.layerwright.train.TrainingControl;
import org.layerwright.train.callback.EarlyStopping;

import java.nio.file.Path;
import java.util.List;

/** Two inputs, two outputs, each output about another input. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RoomNetTest {
    private static final double WEIGHT = 0.25;

    private final ArrayDataset rooms = Rooms.of(150, 1);
    // 70 is no multiple of 16: a mean of batch means would be off.
    private final ArrayDataset others = Rooms.of(70, 2);
    private final RoomNetModel model = RoomNetModel.create(ModelOptions.defaults().seed(3));
    private History history;

    @BeforeAll
    void train() {
        history =
                model.fit(
                        rooms,
                        FitOptions.epochs(25)
                                .batchSize(16)
                                .validation(others)
                                .callbacks(EarlyStopping.on("val_things_macro_f1").patience(25)));
    }

    @AfterAll
    void close() {
        model.close();
    }

    @Test
    void eachOutputLearnsFromItsInput() {
        List<Double> losses = history.values("loss");
        assertThat(losses.get(24)).isLessThan(losses.get(0) / 2);
        for (String output : List.of("light_loss", "things_loss", "val_light_loss")) {
            assertThat(history.values(output).get(24)).isLessThan(history.values(output).get(0));
        }
        Evaluation evaluation = model.evaluate(others);
        assertThat(evaluation.value("light_categorical_accuracy"))
                .isGreaterThan(evaluation.baseline().get("light_categorical_accuracy") + 0.4);
        assertThat(evaluation.value("things_macro_f1"))
                .isGreaterThan(evaluation.baseline().get("things_macro_f1") + 0.4);
        assertThat(evaluation.value("things_hamming_loss"))
                .isLessThan(evaluation.baseline().get("things_hamming_loss") - 0.1);
    }

    @Test
    void valuesHaveTheirOutputsNames() {
        assertThat(history.epochs().get(0).values().keySet())
                .startsWith(
                        "loss",
                        "light_loss",
                        "light_categorical_accuracy",
                        "things_loss",
                        "things_hamming_loss",
                        "things_macro_f1",
                        "val_loss",
                        "val_light_loss");
        assertThat(history.toCsv()).startsWith("epoch,loss,light_loss,light_categorical_accuracy");
        int best = history.bestEpoch("val_things_macro_f1");
        List<Double> scores = history.values("val_things_macro_f1");
        assertThat(scores.get(best - 1)).isEqualTo(scores.stream().max(Double::compare).get());
        assertThat(history.bestEpoch("light_loss")).isPositive();
    }

    /** Recounted from single predictions; the loss is the weighted sum of cross-entropies. */
    @Test
    void evaluationIsWhatPredictionsGive() {
        Evaluation evaluation = model.evaluate(others);
        Recount recount = Recount.of(model.predict(others), others);
        assertThat(evaluation.value("light_categorical_accuracy"))
                .isCloseTo(recount.rightLights / 70.0, within(1e-12));
        assertThat(evaluation.value("things_hamming_loss"))
                .isCloseTo(recount.wrongThings / 140.0, within(1e-12));
        assertThat(evaluation.value("light_loss")).isCloseTo(recount.lightLoss, within(1e-5));
        assertThat(evaluation.value("things_loss")).isCloseTo(recount.thingsLoss, within(1e-5));
        assertThat(evaluation.value("loss"))
                .isCloseTo(WEIGHT * recount.lightLoss + recount.thingsLoss, within(1e-5));
        assertThat(evaluation.output("things").counts().rows()).isEqualTo(70);
        assertThat(evaluation.output("light").values().get("loss"))
                .isEqualTo(evaluation.value("light_loss"));
        assertThat(evaluation.report())
                .contains("70 images", "\nlight\n", "\nthings\n", "chair", "light_loss");
    }

    /** Training with a rate of next to 0 sees the same rows as evaluating does. */
    @Test
    void trainingCountsAsEvaluationDoes() {
        Callback still =
                new Callback() {
                    @Override
                    public void onEpochBegin(int epoch, TrainingControl control) {
                        control.learningRate(1e-30f);
                    }
                };
        EpochResult epoch =
                model.fit(others, FitOptions.epochs(1).batchSize(16).callbacks(still))
                        .epochs()
                        .get(0);
        Evaluation evaluation = model.evaluate(others);
        evaluation
                .values()
                .forEach(
                        (name, value) ->
                                assertThat(epoch.value(name))
                                        .as(name)
                                        .isCloseTo(value, within(1e-6)));
    }

    @Test
    void anExportedModelPredictsTheSame(@TempDir Path folder) {
        Path exported = folder.resolve("model");
        model.export(exported);
        List<Prediction> expected = model.predict(others);
        try (Predictor read = Predictor.load(exported)) {
            assertThat(read.info()).isEqualTo(model.info());
            List<Prediction> predicted = read.predict(others);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(predicted.get(i)).hasToString(expected.get(i).toString());
            }
        }
    }

    private static final class Recount {
        double lightLoss;
        double thingsLoss;
        int rightLights;
        int wrongThings;

        static Recount of(List<Prediction> predictions, ArrayDataset data) {
            Recount recount = new Recount();
            for (int i = 0; i < data.size(); i++) {
                List<String> truth = data.labelsOf(i).stream().map(data.labels()::get).toList();
                recount.add(predictions.get(i), truth);
            }
            recount.lightLoss /= data.size();
            recount.thingsLoss /= data.size();
            return recount;
        }

        private void add(Prediction prediction, List<String> truth) {
            Prediction light = prediction.output("light");
            String lit = truth.stream().filter(Rooms.LIGHTS::contains).findFirst().orElseThrow();
            String plain = lit.replace("light/", "");
            rightLights += light.top().label().equals(plain) ? 1 : 0;
            lightLoss -= Math.log(light.probability(plain));
            for (LabelProbability thing : prediction.output("things").all()) {
                boolean there =
                        truth.contains(thing.label()) || truth.contains("things/" + thing.label());
                wrongThings += there == thing.probability() > 0.5 ? 0 : 1;
                double sure = there ? thing.probability() : 1 - thing.probability();
                thingsLoss -= Math.log(sure) / 2;
            }
        }
    }
}
