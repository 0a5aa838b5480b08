package org.layerwright.metrics;

/** How many labels a row may have. */
public enum LabelKind {
    /** Any number of labels, none included: independent probabilities, from a sigmoid each. */
    MULTI_LABEL(DecisionRule.threshold(0.5f)),

    /** Exactly one label: probabilities that sum to one, from a softmax; targets are one-hot. */
    SINGLE_LABEL(DecisionRule.argmax());

    private final DecisionRule defaultRule;

    LabelKind(DecisionRule defaultRule) {
        this.defaultRule = defaultRule;
    }

    /**
     * Returns the rule used unless another is asked for: above 0.5 for {@link #MULTI_LABEL}, the
     * largest probability for {@link #SINGLE_LABEL}.
     *
     * @return the default decision rule
     */
    public DecisionRule defaultRule() {
        return defaultRule;
    }
}
