package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.DROPOUT_ALL;
import static org.layerwright.processor.report.LintId.DROPOUT_MOST;
import static org.layerwright.processor.report.LintId.DROPOUT_OFTEN;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dropout lets enough through. */
final class DropoutRates implements LintRule {
    private static final double OFTEN = 0.5;
    private static final double MOST = 0.8;
    private static final double ALL = 0.95;

    @Override
    public void check(SoundNetwork network, Findings findings) {
        List<Double> kept = new ArrayList<>();
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            double through = layer.inputs().stream().mapToDouble(kept::get).max().orElse(1);
            Optional<String> member = Dropping.member(layer.spec());
            if (member.isPresent()) {
                double rate = layer.written().real(member.get());
                through *= 1 - rate;
                check(layer, member.get(), rate, through, findings);
            }
            kept.add(through);
        }
    }

    private static void check(
            LayerNode layer, String member, double rate, double through, Findings findings) {
        AnnotationDecl written = layer.written();
        String name = written.simpleName();
        Origin origin = written.origin(member);
        if (rate >= ALL) {
            findings.add(
                    DROPOUT_ALL,
                    origin,
                    name,
                    layer.name(),
                    member,
                    Words.exact(rate),
                    Math.round(1 / (1 - rate)),
                    Words.about(1 - rate));
        } else if (rate > MOST) {
            findings.add(
                    DROPOUT_MOST,
                    origin,
                    name,
                    layer.name(),
                    member,
                    Words.exact(rate),
                    Words.percent(1 - rate),
                    Words.percent(through));
        } else if (rate > OFTEN) {
            findings.add(
                    DROPOUT_OFTEN,
                    origin,
                    name,
                    layer.name(),
                    member,
                    Words.exact(rate),
                    Words.percent(through));
        }
    }
}
