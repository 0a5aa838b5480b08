package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.OVERSIZED;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.DenseSpec;
import org.layerwright.processor.model.layer.FlattenSpec;
import org.layerwright.processor.report.Findings;

/** No single dense layer is most of a network. */
final class Oversized implements LintRule {
    private static final long MANY = 1_000_000;
    private static final double MOST = 0.5;

    @Override
    public void check(SoundNetwork network, Findings findings) {
        long all = network.parameters();
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            long own = network.facts(i).trainableParameters();
            if (layer.spec() instanceof DenseSpec dense
                    && own > MANY
                    && own > MOST * all
                    && !layer.isShared()) {
                tell(network, i, dense, own, all, findings);
            }
        }
    }

    private static void tell(
            SoundNetwork network,
            int index,
            DenseSpec dense,
            long own,
            long all,
            Findings findings) {
        LayerNode layer = network.layer(index);
        int input = layer.inputs().get(0);
        boolean flattened = network.layer(input).spec() instanceof FlattenSpec;
        findings.add(
                OVERSIZED,
                layer.written().origin("units"),
                layer.written().simpleName(),
                layer.name(),
                Words.count(own),
                Words.count(all),
                Words.percent((double) own / all),
                Words.count(network.shape(input).last()),
                dense.units(),
                flattened
                        ? "Put @GlobalAveragePooling2D in place of @Flatten, or set fewer units."
                        : "Set fewer units.");
    }
}
