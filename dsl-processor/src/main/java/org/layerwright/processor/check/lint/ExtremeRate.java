package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.RATE_EXTREME;
import static org.layerwright.processor.report.LintId.RATE_HIGH;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.model.Training;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.model.weight.LearningRateSpec;
import org.layerwright.processor.model.weight.Modifier;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.Origin;

/** The learning rate is one with which the optimizer has been seen to learn. */
final class ExtremeRate implements LintRule {
    @Override
    public void check(SoundNetwork network, Findings findings) {
        Training training = network.model().training();
        Written<OptimizerSpec> optimizer = training.optimizers().get(0);
        LearningRates.Range range = LearningRates.of(optimizer.spec().rule());
        String on = network.model().decl().simpleName();
        double peak = LearningRates.peak(training);
        boolean scheduled = peak > optimizer.spec().learningRate();
        AnnotationDecl written =
                scheduled ? training.schedules().get(0).annotation() : optimizer.annotation();
        String member =
                !scheduled ? "learningRate" : written.has("values") ? "values" : "endLearningRate";
        boolean eased = !training.warmups().isEmpty();
        check(written, member, on, peak, range, eased, findings);
        for (int i = 0; i < network.size(); i++) {
            checkOwn(network, i, peak, range, eased, findings);
        }
    }

    private static void check(
            AnnotationDecl written,
            String member,
            String on,
            double rate,
            LearningRates.Range range,
            boolean eased,
            Findings findings) {
        Origin origin = written.origin(member);
        String name = written.simpleName();
        String seen = Words.exact(rate);
        if (rate < range.least() || (rate >= range.most() && !eased)) {
            findings.add(
                    RATE_EXTREME,
                    origin,
                    name,
                    on,
                    member,
                    seen,
                    rate < range.least() ? "too low to get anywhere" : "too high to learn with",
                    "from %s to %s"
                            .formatted(Words.exact(range.least()), Words.exact(range.high())),
                    Words.exact(range.usual()));
        } else if (rate > range.high()) {
            findings.add(
                    RATE_HIGH,
                    origin,
                    name,
                    on,
                    member,
                    seen,
                    Words.exact(range.usual()),
                    eased ? "With @Warmup it may do." : "Put @Warmup beside it, or lower it.");
        }
    }

    /** Of a layer that learns faster than the others. */
    private static void checkOwn(
            SoundNetwork network,
            int index,
            double peak,
            LearningRates.Range range,
            boolean eased,
            Findings findings) {
        Modifier.of(network.layer(index).modifiers()).stream()
                .filter(m -> m.spec() instanceof LearningRateSpec rate && rate.value() > 1)
                .reduce((first, last) -> last)
                .ifPresent(
                        modifier -> {
                            double rate = peak * ((LearningRateSpec) modifier.spec()).value();
                            // A low one is told once, for the whole network.
                            if (rate >= range.least() && peak < range.most()) {
                                check(
                                        modifier.written(),
                                        "value",
                                        network.layer(index).name(),
                                        rate,
                                        range,
                                        eased,
                                        findings);
                            }
                        });
    }
}
