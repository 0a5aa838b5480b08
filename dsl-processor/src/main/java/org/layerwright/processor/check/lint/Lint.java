package org.layerwright.processor.check.lint;

import org.layerwright.processor.report.Findings;

import java.util.List;

/** All rules about sound networks, in the order their findings are told. */
public final class Lint {
    private static final List<LintRule> RULES =
            List.of(
                    new SquashedTwice(),
                    new SoftmaxOfOne(),
                    new LossOfQuantities(),
                    new TrivialMetrics(),
                    new SameMetrics(),
                    new NotRescaled(),
                    new RescaledTwice(),
                    new NoiseScale(),
                    new WindowSkips(),
                    new Bottleneck(),
                    new Oversized(),
                    new PoolAfterEveryConv(),
                    new MapsNeverGrow(),
                    new NoNonlinearity(),
                    new IdleActivation(),
                    new SaturatingStack(),
                    new FadingSignal(),
                    new ConstantWeights(),
                    new DropoutRates(),
                    new DropoutOnLogits(),
                    new DropoutBeforeNormalization(),
                    new IdleBias(),
                    new ExtremeRate(),
                    new RisingRate(),
                    new StrongRegularizer(),
                    new NothingTrains());

    private Lint() {}

    public static void check(SoundNetwork network, Findings findings) {
        RULES.forEach(rule -> rule.check(network, findings));
    }
}
