package org.layerwright.metrics;

/** How many labels a row may have. */
public enum LabelKind {
    /** Any number of labels, none included: independent probabilities, from a sigmoid each. */
    MULTI_LABEL {
        @Override
        public DecisionRule defaultRule() {
            return DecisionRule.threshold(0.5f);
        }
    },

    /** Exactly one label: probabilities that sum to one, from a softmax; targets are one-hot. */
    SINGLE_LABEL {
        @Override
        public DecisionRule defaultRule() {
            return DecisionRule.argmax();
        }
    };

    /**
     * Returns the rule used unless another is asked for: above 0.5 for {@link #MULTI_LABEL}, the
     * largest probability for {@link #SINGLE_LABEL}.
     *
     * @return the default decision rule
     */
    public abstract DecisionRule defaultRule();
}
