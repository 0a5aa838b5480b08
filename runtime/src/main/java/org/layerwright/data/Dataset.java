package org.layerwright.data;

import org.layerwright.data.problem.DataException;

import java.util.List;
import java.util.function.IntFunction;

/** Examples with their labels, in a fixed order: pictures in files, or arrays in memory. */
public sealed interface Dataset permits Divisible {

    /** Number of examples. */
    int size();

    /** Label names; {@link #truth} gives indices into this list. */
    List<String> labels();

    /** What is known about one example. */
    Truth truth(int example);

    /** What one example is labelled with: indices into {@link #labels()}, ascending. */
    default List<Integer> labelsOf(int example) {
        return truth(example).labels();
    }

    /** Where one example was declared, for messages. */
    String origin(int example);

    /** What a message calls one example after its origin: its file, or "it". */
    String subject(int example);

    /**
     * The same examples, indexed by a network's label order. Labels of the network that the data
     * does not have are fine.
     *
     * @throws DataException if the data has a label that {@code order} does not
     */
    Dataset withLabels(List<String> order);

    /**
     * The same examples with something else known of them. To weigh those of a rare label, say:
     *
     * <pre>{@code
     * int jazz = data.labels().indexOf("jazz");
     * data.withTruths(i -> data.truth(i).weight(data.labelsOf(i).contains(jazz) ? 3 : 1))
     * }</pre>
     *
     * @param ofEach the truth of each example, by its position from 0
     * @throws IllegalArgumentException if a label index is not in {@link #labels()}
     */
    Dataset withTruths(IntFunction<Truth> ofEach);

    /** The examples at these positions, in this order. */
    Dataset subset(int[] positions);
}
