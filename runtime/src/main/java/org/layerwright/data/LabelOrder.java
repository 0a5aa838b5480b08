package org.layerwright.data;

import org.layerwright.data.problem.DataException;
import org.layerwright.data.problem.DataProblem;
import org.layerwright.data.problem.NearestName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Where each label of a data set stands in a network's order. */
final class LabelOrder {
    private final Map<Integer, Integer> positions;

    private LabelOrder(Map<Integer, Integer> positions) {
        this.positions = positions;
    }

    /**
     * @throws DataException if the data has a label that {@code order} does not
     */
    static LabelOrder of(Dataset data, List<String> order) {
        Map<String, Integer> wanted = new HashMap<>();
        order.forEach(name -> wanted.putIfAbsent(name, wanted.size()));
        List<DataProblem> problems = new ArrayList<>();
        Map<Integer, Integer> positions = new HashMap<>();
        for (int label = 0; label < data.labels().size(); label++) {
            Integer to = wanted.get(data.labels().get(label));
            if (to == null) {
                problems.add(undeclared(data, label, order));
            } else {
                positions.put(label, to);
            }
        }
        if (!problems.isEmpty()) {
            throw new DataException(
                    "The data has labels that the network does not declare:", problems);
        }
        return new LabelOrder(positions);
    }

    private static DataProblem undeclared(Dataset data, int label, List<String> declared) {
        String name = data.labels().get(label);
        String first =
                IntStream.range(0, data.size())
                        .filter(example -> mentions(data.truth(example), label))
                        .mapToObj(data::origin)
                        .findFirst()
                        .orElse("the data set");
        return new DataProblem(
                first,
                "label '" + name + "' is not among the network's labels " + declared,
                "Correct the data or declare the label." + NearestName.hint(name, declared));
    }

    private static boolean mentions(Truth truth, int label) {
        return truth.labels().contains(label) || truth.unknown().contains(label);
    }

    /** The labels as the network numbers them. */
    Truth renumber(Truth truth) {
        return truth.renumbered(label -> Objects.requireNonNull(positions.get(label)));
    }
}
