package org.layerwright.graph;

import org.layerwright.metrics.DecisionRule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the probabilities of each output of a network become labels. Immutable. */
public final class DecisionRules {
    private final NetworkInfo info;
    private final Map<String, DecisionRule> byOutput;

    private DecisionRules(NetworkInfo info, Map<String, DecisionRule> byOutput) {
        this.info = info;
        this.byOutput = Collections.unmodifiableMap(byOutput);
    }

    /** The usual ones: above 0.5 for each label, or the likeliest label. */
    public static DecisionRules usual(NetworkInfo info) {
        Map<String, DecisionRule> rules = new LinkedHashMap<>();
        info.outputs()
                .forEach(output -> rules.put(output.name(), output.labelKind().defaultRule()));
        return new DecisionRules(info, rules);
    }

    /**
     * With another rule for one output.
     *
     * @throws IllegalArgumentException if there is no such output, or the rule is for another kind
     *     or number of labels
     */
    public DecisionRules with(String output, DecisionRule rule) {
        OutputInfo decided = info.output(output);
        if (rule.labelKind() != decided.labelKind()) {
            throw new IllegalArgumentException(
                    "output %s is %s, %s is for %s"
                            .formatted(output, decided.labelKind(), rule, rule.labelKind()));
        }
        rule.checkLabels(decided.labels().size());
        Map<String, DecisionRule> changed = new LinkedHashMap<>(byOutput);
        changed.put(output, rule);
        return new DecisionRules(info, changed);
    }

    /**
     * The rule of one output.
     *
     * @throws IllegalArgumentException if there is no such output
     */
    public DecisionRule of(String output) {
        DecisionRule rule = byOutput.get(info.output(output).name());
        if (rule == null) {
            throw new IllegalStateException("no rule for output " + output);
        }
        return rule;
    }

    @Override
    public String toString() {
        return byOutput.toString();
    }
}
