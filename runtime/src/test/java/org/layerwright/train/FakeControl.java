package org.layerwright.train;

import org.layerwright.graph.Extent;
import org.layerwright.graph.WeightValues;
import org.layerwright.metrics.Direction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run without a network: the weights are the number of the epoch. */
public final class FakeControl implements TrainingControl {
    /** Stands for an epoch without the value, since it was not validated. */
    public static final double NONE = Double.NEGATIVE_INFINITY;

    private final Monitors monitors =
            new Monitors(
                    Map.of(
                            "loss", Direction.LOWER_IS_BETTER,
                            "val_loss", Direction.LOWER_IS_BETTER,
                            "val_macro_f1", Direction.HIGHER_IS_BETTER));
    private final List<Float> rates = new ArrayList<>();
    private float rate = 5e-4f;
    private float weight;
    private int stoppedAfter;

    /** In the midst of an epoch. */
    public static FakeControl inEpoch(int epoch) {
        FakeControl control = new FakeControl();
        control.weight = epoch;
        return control;
    }

    /** Runs epochs with these values, or {@link #NONE}, until the callback stops. */
    public FakeControl run(Callback callback, String monitor, double... values) {
        callback.onTrainBegin(this);
        List<EpochResult> epochs = new ArrayList<>();
        for (int epoch = 1; epoch <= values.length && stoppedAfter == 0; epoch++) {
            weight = epoch;
            Map<String, Double> named = new LinkedHashMap<>();
            double value = values[epoch - 1];
            if (value != NONE) {
                named.put(monitor, value);
            }
            EpochResult result = new EpochResult(epoch, named, 1);
            epochs.add(result);
            callback.onEpochEnd(result, this);
            rates.add(rate);
        }
        callback.onTrainEnd(new History(epochs, "test", false, monitors), this);
        return this;
    }

    /** The rate after each epoch. */
    public List<Float> rates() {
        return rates;
    }

    /** Which epoch's weights the model has now. */
    public int weightsOfEpoch() {
        return (int) weight;
    }

    /** The epoch that was the last, or 0 if the callback did not stop. */
    public int stoppedAfter() {
        return stoppedAfter;
    }

    @Override
    public float learningRate() {
        return rate;
    }

    @Override
    public void learningRate(float value) {
        rate = value;
    }

    @Override
    public void stop(String reason) {
        stoppedAfter = (int) weight;
    }

    @Override
    public WeightValues weights() {
        return new WeightValues(
                Map.of("w", new WeightValues.Values(Extent.of(1), new float[] {weight})));
    }

    @Override
    public void restore(WeightValues weights) {
        weight = weights.get("w").numbers()[0];
    }

    @Override
    public List<String> valueNames() {
        return monitors.valueNames();
    }

    @Override
    public Direction direction(String monitor) {
        return monitors.direction(monitor);
    }
}
