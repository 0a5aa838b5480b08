package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.NOTHING_TRAINS;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

import java.util.stream.IntStream;

/** There is something to learn. */
final class NothingTrains implements LintRule {
    @Override
    public void check(SoundNetwork network, Findings findings) {
        if (network.parameters() > 0) {
            return;
        }
        boolean frozen =
                IntStream.range(0, network.size()).anyMatch(i -> network.kernel(i).isPresent());
        AnnotationDecl written = network.outputs().get(0).mark();
        findings.add(
                NOTHING_TRAINS,
                frozen ? network.model().decl().origin() : written.origin(),
                network.model().decl().simpleName(),
                frozen ? ": all are frozen" : "",
                frozen
                        ? "Remove @Trainable(false), at least on the last layer."
                        : "Add a layer such as @Dense.");
    }
}
