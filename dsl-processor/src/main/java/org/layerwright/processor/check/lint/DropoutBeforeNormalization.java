package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.DROPOUT_BEFORE_NORMALIZATION;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.BatchNormalizationSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.report.Findings;

import java.util.Optional;

/** Statistics of a batch are not learned where values are dropped in training only. */
final class DropoutBeforeNormalization implements LintRule {
    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            if (!Dropping.drops(layer)) {
                continue;
            }
            next(network, i)
                    .ifPresent(
                            norm ->
                                    findings.add(
                                            DROPOUT_BEFORE_NORMALIZATION,
                                            layer.written().origin(),
                                            layer.written().simpleName(),
                                            layer.name(),
                                            network.layer(norm).name()));
        }
    }

    /** The batch normalization behind it, over single values and sums of them. */
    private static Optional<Integer> next(SoundNetwork network, int index) {
        Optional<Integer> at = network.onlyTaker(index);
        while (at.isPresent()) {
            LayerSpec spec = network.layer(at.get()).spec();
            if (spec instanceof BatchNormalizationSpec) {
                return at;
            }
            boolean goesOn = Kind.of(spec) == Kind.MOVING || Kind.of(spec) == Kind.KERNEL;
            at =
                    goesOn && !network.isOutput(at.get())
                            ? network.onlyTaker(at.get())
                            : Optional.empty();
        }
        return Optional.empty();
    }
}
