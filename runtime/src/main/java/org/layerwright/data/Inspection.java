package org.layerwright.data;

import org.layerwright.data.problem.DataProblem;

import java.util.List;

/**
 * What an inspection found.
 *
 * @param usable the examples whose pictures can be decoded, with the labels of the whole
 * @param problems the others, in the data set's order
 */
public record Inspection(ImageDataset usable, List<DataProblem> problems) {

    public Inspection {
        problems = List.copyOf(problems);
    }
}
