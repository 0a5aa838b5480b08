package org.layerwright.graph;

import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.types.TFloat32;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries weights into and out of a session, many in one call: TensorFlow prepares the whole graph
 * anew for each set of things that is asked for the first time, which for the hundreds of weights
 * of a deep network, one by one, takes minutes.
 */
final class WeightTransfer {
    /** 128 MB, which bounds what is held twice. */
    private static final long MOST_NUMBERS = 1L << 25;

    private WeightTransfer() {}

    /** The weights in groups, each for one call; a large weight is a group of its own. */
    static List<List<Weight>> together(List<Weight> weights) {
        List<List<Weight>> groups = new ArrayList<>();
        List<Weight> group = new ArrayList<>();
        long numbers = 0;
        for (Weight weight : weights) {
            if (!group.isEmpty() && numbers + weight.shape().count() > MOST_NUMBERS) {
                groups.add(group);
                group = new ArrayList<>();
                numbers = 0;
            }
            group.add(weight);
            numbers += weight.shape().count();
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /** Refuses values of unknown names or other shapes. */
    static void check(Weights weights, WeightValues values) {
        for (String name : values.names()) {
            Extent expected = weights.get(name).shape();
            Extent given = values.get(name).shape();
            if (!given.equals(expected)) {
                throw new IllegalArgumentException(
                        "weight %s has shape %s, the values given have %s"
                                .formatted(name, expected, given));
            }
        }
    }

    static Map<String, WeightValues.Values> read(Session session, List<Weight> group) {
        Session.Runner runner = session.runner();
        group.forEach(weight -> runner.fetch(weight.variable()));
        Map<String, WeightValues.Values> values = new LinkedHashMap<>();
        try (Result result = runner.run()) {
            for (int i = 0; i < group.size(); i++) {
                Weight weight = group.get(i);
                float[] numbers = new float[(int) weight.shape().count()];
                result.get(i).asRawTensor().data().asFloats().read(numbers);
                values.put(weight.name(), new WeightValues.Values(weight.shape(), numbers));
            }
        }
        return values;
    }

    static void write(Session session, List<Weight> group, WeightValues values) {
        List<TFloat32> tensors = new ArrayList<>();
        try {
            Session.Runner runner = session.runner();
            for (Weight weight : group) {
                TFloat32 tensor = TFloat32.tensorOf(Shape.of(weight.shape().toArray()));
                tensors.add(tensor);
                tensor.asRawTensor().data().asFloats().write(values.get(weight.name()).numbers());
                runner.feed(weight.newValue(), tensor).addTarget(weight.assign());
            }
            runner.run().close();
        } finally {
            tensors.forEach(TFloat32::close);
        }
    }
}
