package org.layerwright.augment;

import org.tensorflow.Operand;
import org.tensorflow.types.TBool;

import java.util.function.Function;

/** For which images of a batch a step is done, drawn for each image on its own. */
public final class Condition {
    private final Function<Draws, Operand<TBool>> holds;

    private Condition(Function<Draws, Operand<TBool>> holds) {
        this.holds = holds;
    }

    /**
     * True with a probability.
     *
     * @param step the step's name
     * @param probability from 0 to 1
     */
    public static Condition chance(String step, float probability) {
        return new Condition(draws -> draws.chance(step + "/chance", probability));
    }

    /**
     * True for those of a group's members that were chosen for an image: {@code count} of them,
     * each set of that many equally likely.
     *
     * @param group the group's name
     * @param member which one this is, from 0
     * @param members how many the group has
     * @param count how many are chosen, from 1 to {@code members}
     */
    public static Condition someOf(String group, int member, int members, int count) {
        return new Condition(draws -> draws.chosen(group, member, members, count));
    }

    /** True where both are. */
    public Condition and(Condition other) {
        return new Condition(draws -> draws.tf().math.logicalAnd(holds(draws), other.holds(draws)));
    }

    /** Bool, shape [batch]. */
    Operand<TBool> holds(Draws draws) {
        return holds.apply(draws);
    }
}
