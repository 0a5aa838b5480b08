package org.layerwright.diagnose.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * All rules, the deepest causes first: of two that are true at once, the later is what comes of the
 * earlier, or a part of it.
 */
public final class Rules {
    private Rules() {}

    /**
     * In order of depth: data before the network, the network before its training, what kills before
     * what hinders. A loss that is no number comes after what makes it so, such as the data or the
     * learning rate: it is the cause where nothing else explains it.
     */
    public static final List<Rule> ALL =
            Stream.of(
                            BeforeTraining.INPUT,
                            BeforeTraining.START,
                            DuringTraining.DEATH,
                            DuringTraining.HINDRANCE,
                            DuringTraining.PARTS,
                            DuringTraining.METRICS,
                            BeforeTraining.DOUBTS,
                            DuringTraining.LEARNING)
                    .flatMap(List::stream)
                    .toList();

    /** What people suspect first, by id: these are told where they were ruled out. */
    public static final List<String> SUSPECTS =
            List.of(
                    "dead-relu",
                    "rate-too-high",
                    "rate-too-low",
                    "input-range",
                    "label-imbalance",
                    "labels-unrelated",
                    "not-finite",
                    "cannot-memorize",
                    "vanishing-gradient",
                    "same-answers",
                    "signal-collapse",
                    "overfit",
                    "leak");
}
