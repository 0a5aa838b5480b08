package org.layerwright.data.problem;

import java.util.List;

/**
 * Data that cannot be used as it is. The message names every problem, up to {@value #SHOWN} of
 * them.
 */
public final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<DataProblem> problems;

    public DataException(String headline, List<DataProblem> problems) {
        super(message(headline, problems));
        this.problems = List.copyOf(problems);
    }

    /** A failure with a single cause. */
    public DataException(DataProblem problem) {
        super(problem.toString());
        this.problems = List.of(problem);
    }

    /** Every problem found, those that the message leaves out included. */
    public List<DataProblem> problems() {
        return problems;
    }

    private static String message(String headline, List<DataProblem> problems) {
        StringBuilder text = new StringBuilder(headline);
        problems.stream().limit(SHOWN).forEach(p -> text.append("\n  ").append(p));
        if (problems.size() > SHOWN) {
            text.append("\n  ... and ").append(problems.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
