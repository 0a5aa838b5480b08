package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.NOT_DECAYED;
import static org.layerwright.processor.report.MessageId.NO_DECAY;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.DidYouMean;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.LayerFacts;
import org.layerwright.processor.shape.NetworkShapes;
import org.layerwright.processor.shape.WeightFacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What is left out of weight decay would otherwise decay. */
final class WithoutDecay implements NetworkRule {
    private static final String EXCLUDED = "excludeFromWeightDecay";

    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        List<Optional<LayerFacts>> facts =
                IntStream.range(0, network.layers().size()).mapToObj(shapes::facts).toList();
        // Of a layer that does not fit nothing is known, which is told there.
        boolean known = facts.stream().allMatch(Optional::isPresent);
        for (Written<OptimizerSpec> optimizer : network.training().optimizers()) {
            AnnotationDecl written = optimizer.annotation();
            String name = network.decl().simpleName();
            if (optimizer.spec().withoutDecay().isEmpty()) {
                continue;
            }
            if (optimizer.spec().weightDecay() == 0) {
                findings.add(NO_DECAY, written.origin(EXCLUDED), written.simpleName(), name);
            } else if (known) {
                check(written, name, trained(facts), findings);
            }
        }
    }

    private static Set<String> trained(List<Optional<LayerFacts>> layers) {
        Set<String> names = new TreeSet<>();
        layers.stream()
                .flatMap(facts -> facts.orElseThrow().weights().stream())
                .filter(weight -> weight.role() != WeightFacts.Role.STATISTIC)
                .forEach(weight -> names.add(weight.name()));
        return names;
    }

    private static void check(
            AnnotationDecl written, String on, Set<String> trained, Findings findings) {
        for (Value excluded : written.list(EXCLUDED)) {
            String name = (String) excluded.raw();
            if (!trained.contains(name)) {
                findings.add(
                        NOT_DECAYED,
                        excluded.origin(),
                        written.simpleName(),
                        on,
                        name,
                        DidYouMean.among(name, trained));
            }
        }
    }
}
