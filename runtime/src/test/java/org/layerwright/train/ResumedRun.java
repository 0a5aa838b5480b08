package org.layerwright.train;

import org.layerwright.ModelOptions;
import org.layerwright.data.ImageDataset;
import org.layerwright.graph.NetworkDefinition;
import org.layerwright.graph.WeightValues;
import org.layerwright.precision.Precision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs of one network that are cut off, and what came of them, but for times. */
record ResumedRun(NetworkDefinition network, ImageDataset data, Precision precision) {
    private static final List<String> TIMES =
            List.of("images_per_second", "input_wait_seconds", "input_wait_share");

    ResumedRun(NetworkDefinition network, ImageDataset data) {
        this(network, data, Precision.FLOAT32);
    }

    /** Thrown in the midst of a run, as good as the process's end: what is on disk stays. */
    static final class CutOff extends Error {
        private static final long serialVersionUID = 1;
    }

    /**
     * All that a run leaves, the optimizer's memory among it.
     *
     * @param weights by name
     * @param epochs their values
     */
    record Result(
            Map<String, List<Float>> weights,
            List<Map<String, Double>> epochs,
            long steps,
            float rate,
            String stopReason) {}

    /** Trains in a model of its own to the end. */
    Result toTheEnd(FitOptions options) {
        return run(options).orElseThrow();
    }

    /**
     * Trains in a model of its own until a number of steps was done by this call.
     *
     * @return what it left if it ended before
     */
    Optional<Result> cutAfter(int steps, FitOptions options) {
        int[] done = {0};
        Callback cutting =
                new Callback() {
                    @Override
                    public void onEpochBegin(int epoch, TrainingControl control) {
                        cut(0);
                    }

                    @Override
                    public void onBatchEnd(BatchProgress progress, TrainingControl control) {
                        cut(1);
                    }

                    /** Before the step is saved that is one too many. */
                    private void cut(int more) {
                        done[0] += more;
                        if (done[0] > steps) {
                            throw new CutOff();
                        }
                    }
                };
        Callback[] all =
                Stream.concat(options.callbacks().stream(), Stream.of(cutting))
                        .toArray(Callback[]::new);
        return run(options.callbacks(all));
    }

    private Optional<Result> run(FitOptions options) {
        ModelOptions made = ModelOptions.defaults().seed(7).precision(precision);
        try (TinyNet net = TinyNet.create(network, made)) {
            History history = net.fit(data, options);
            Trainer trainer = net.trainer();
            WeightValues values =
                    trainer.session().read(trainer.session().network().weights().all());
            return Optional.of(
                    new Result(
                            numbers(values),
                            history.epochs().stream().map(ResumedRun::values).toList(),
                            trainer.steps(),
                            trainer.learningRate(),
                            history.stopReason()));
        } catch (CutOff e) {
            return Optional.empty();
        }
    }

    static Map<String, List<Float>> numbers(WeightValues weights) {
        Map<String, List<Float>> numbers = new LinkedHashMap<>();
        for (String name : weights.names()) {
            List<Float> own = new ArrayList<>();
            for (float number : weights.get(name).numbers()) {
                own.add(number);
            }
            numbers.put(name, own);
        }
        return numbers;
    }

    private static Map<String, Double> values(EpochResult epoch) {
        Map<String, Double> values = new LinkedHashMap<>(epoch.values());
        values.keySet().removeAll(TIMES);
        return values;
    }
}
