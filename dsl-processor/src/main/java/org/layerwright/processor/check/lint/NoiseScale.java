package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.NOISE_SCALE;

import org.layerwright.processor.check.signal.Signal;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.layer.GaussianNoiseSpec;
import org.layerwright.processor.report.Findings;

/** Noise is of the size of what it is added to, not of another scale's. */
final class NoiseScale implements LintRule {
    private static final double MOST = 3;
    private static final double LEAST = 1e-3;
    private static final double USUAL = 0.1;

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (int i = 0; i < network.size(); i++) {
            LayerNode layer = network.layer(i);
            if (layer.spec() instanceof GaussianNoiseSpec noise
                    && noise.stddev() > 0
                    && Preparation.isPartOf(network, i)) {
                network.signal(layer.inputs().get(0))
                        .ifPresent(signal -> check(layer, noise.stddev(), signal, findings));
            }
        }
    }

    private static void check(LayerNode layer, double stddev, Signal signal, Findings findings) {
        double share = stddev / signal.deviation();
        if (share >= LEAST && share <= MOST) {
            return;
        }
        findings.add(
                NOISE_SCALE,
                layer.written().origin("stddev"),
                layer.written().simpleName(),
                layer.name(),
                Words.exact(stddev),
                Words.about(signal.deviation()),
                share > MOST ? "drowns them" : "is as good as none",
                Words.about(USUAL * signal.deviation()));
    }
}
