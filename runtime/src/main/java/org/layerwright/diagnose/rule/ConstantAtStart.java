package org.layerwright.diagnose.rule;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.evidence.LayerVitals;
import org.layerwright.diagnose.evidence.Probe;
import org.layerwright.diagnose.evidence.StartFacts;
import org.layerwright.graph.ValueRange;

import java.util.List;
import java.util.Optional;

/**
 * The first answers do not depend on the example, or hardly: then learning begins late, and must be
 * given time.
 */
final class ConstantAtStart implements Rule {
    private static final double NONE = 2e-6;
    private static final double LITTLE = 1e-3;
    private static final int MANY_SIGMOIDS = 5;
    private static final Rule GRADIENT = new VanishingGradient();

    @Override
    public String id() {
        return "constant-at-start";
    }

    @Override
    public String title() {
        return "answers that ignore the example from the start";
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return file.start()
                .filter(start -> spread(start.probe()) < LITTLE)
                .filter(start -> !(isSquashed(start) && GRADIENT.examine(file).isPresent()))
                .map(start -> finding(file, start));
    }

    /**
     * A stack of sigmoids gives nearly the same for all; what harms is that gradients shrink too.
     */
    private static boolean isSquashed(StartFacts start) {
        return start.vitals().layers().stream()
                        .filter(layer -> layer.range() == ValueRange.UNIT)
                        .count()
                >= MANY_SIGMOIDS;
    }

    /** In the better of both passes: noise adds to one, unadapted statistics flatten the other. */
    private static double spread(Probe probe) {
        return Math.max(probe.clean().spread(), probe.noisy().spread());
    }

    private Finding finding(CaseFile file, StartFacts start) {
        double spread = spread(start.probe());
        boolean none = start.probe().clean().spread() < NONE;
        List<LayerVitals> layers = start.vitals().layers();
        Finding.Builder finding =
                Finding.of(this, none ? Severity.ERROR : Severity.NOTE)
                        .saw(
                                Say.of(
                                        "probabilities differ between examples by %s before the first"
                                                + " step (healthy above 1e-3)",
                                        Say.size(spread)));
        if (layers.size() > 1) {
            LayerVitals first = layers.get(0);
            LayerVitals last = layers.get(layers.size() - 1);
            finding.saw(
                    Say.of(
                            "root mean square %s in %s, %s in %s",
                            Say.size(first.rms()),
                            first.layer(),
                            Say.size(last.rms()),
                            last.layer()));
        }
        return finding.because(
                        none
                                ? "the signal is lost on the way through the layers"
                                : "the signal is weak at the end of so many layers: a slow start,"
                                        + " which is no fault")
                .fix("@HeNormal on layers with ReLU, or @BatchNormalization after them")
                .fix("leave the learning rate alone until the loss moves")
                .build();
    }

    @Override
    public boolean canTell(CaseFile file) {
        return file.start().isPresent();
    }
}
