package org.layerwright.data.problem;

/**
 * One thing that is wrong with a data set.
 *
 * @param where the place, as {@code labels.csv:12} or a folder
 * @param what what is wrong, with the value seen; no full stop
 * @param fix what to do about it, a full sentence
 */
public record DataProblem(String where, String what, String fix) {

    /** The problem on one line: {@code where: what. fix}. */
    @Override
    public String toString() {
        return where + ": " + what + ". " + fix;
    }
}
