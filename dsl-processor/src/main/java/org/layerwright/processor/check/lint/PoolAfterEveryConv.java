package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.POOL_AFTER_EVERY_CONV;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.ActivationSpec;
import org.layerwright.processor.model.layer.AveragePooling2DSpec;
import org.layerwright.processor.model.layer.Conv2DSpec;
import org.layerwright.processor.model.layer.DropoutSpec;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.MaxPooling2DSpec;
import org.layerwright.processor.model.layer.ReLUSpec;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Some convolutions see the same scale as the one before. */
final class PoolAfterEveryConv implements LintRule {
    private static final int SEVERAL = 3;

    @Override
    public void check(SoundNetwork network, Findings findings) {
        List<Integer> convolutions =
                IntStream.range(0, network.size())
                        .filter(i -> network.layer(i).spec() instanceof Conv2DSpec)
                        .boxed()
                        .toList();
        if (convolutions.size() >= SEVERAL
                && convolutions.stream().allMatch(i -> isPooled(network, i))) {
            LayerNode last = network.layer(convolutions.get(convolutions.size() - 1));
            findings.add(
                    POOL_AFTER_EVERY_CONV,
                    last.written().origin(),
                    last.written().simpleName(),
                    last.name(),
                    convolutions.size());
        }
    }

    /** At once, or after what works value by value. */
    private static boolean isPooled(SoundNetwork network, int convolution) {
        Optional<Integer> at = network.onlyTaker(convolution);
        while (at.isPresent()) {
            LayerSpec spec = network.layer(at.get()).spec();
            if (spec instanceof MaxPooling2DSpec || spec instanceof AveragePooling2DSpec) {
                return true;
            }
            Kind kind = Kind.of(spec);
            boolean byValue =
                    spec instanceof ReLUSpec
                            || spec instanceof ActivationSpec
                            || spec instanceof DropoutSpec
                            || kind == Kind.NORMALIZING;
            at = byValue ? network.onlyTaker(at.get()) : Optional.empty();
        }
        return false;
    }
}
