package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.WeightChange;
import org.layerwright.graph.Weight;
import org.layerwright.graph.WeightMemory;
import org.layerwright.graph.WeightValues;
import org.layerwright.train.WatchedRun;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The weights at the start, and how far they have come since. */
final class WeightTravel {
    private final List<String> trainable;
    private final WeightValues first;

    WeightTravel(WatchedRun run) {
        this.first = run.weights();
        this.trainable =
                run.trainer().session().network().weights().withRole(Weight.Role.TRAINABLE).stream()
                        .map(Weight::name)
                        .toList();
    }

    List<WeightChange> to(WeightValues now) {
        return trainable.stream()
                .map(name -> change(name, first.get(name).numbers(), now.get(name).numbers()))
                .toList();
    }

    private static WeightChange change(String name, float[] before, float[] after) {
        double first = 0;
        double now = 0;
        double moved = 0;
        for (int i = 0; i < before.length; i++) {
            double difference = (double) after[i] - before[i];
            first += (double) before[i] * before[i];
            now += (double) after[i] * after[i];
            moved += difference * difference;
        }
        return new WeightChange(
                name,
                Math.sqrt(first / before.length),
                Math.sqrt(now / before.length),
                Math.sqrt(moved / before.length));
    }

    /** How large they are, none of them moved yet. */
    Map<String, WeightMemory.Moved> atRest() {
        return trainable.stream()
                .collect(
                        Collectors.toMap(
                                name -> name,
                                name -> new WeightMemory.Moved(rms(first.get(name)), Double.NaN)));
    }

    private static double rms(WeightValues.Values weight) {
        double sum = 0;
        for (float number : weight.numbers()) {
            sum += (double) number * number;
        }
        return Math.sqrt(sum / weight.numbers().length);
    }

    /** Layers of several units that begin with the same kernel for each. */
    List<String> sameUnits() {
        return trainable.stream()
                .filter(name -> name.endsWith("kernel") && sameColumns(first.get(name)))
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .toList();
    }

    private static boolean sameColumns(WeightValues.Values kernel) {
        List<Long> sizes = kernel.shape().sizes();
        int units = sizes.get(sizes.size() - 1).intValue();
        float[] numbers = kernel.numbers();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != numbers[i - i % units]) {
                return false;
            }
        }
        return units > 1;
    }
}
