package org.layerwright.processor.check.lint;

import static org.layerwright.processor.report.LintId.SIGNAL_AND_RATE;
import static org.layerwright.processor.report.LintId.SIGNAL_RMS;

import org.layerwright.processor.check.signal.Signal;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.OptimizerSpec;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.RuleSpec;
import org.layerwright.processor.model.Training;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** First values of weights bring a signal of its own size to the end of the network. */
final class FadingSignal implements LintRule {
    private static final double LEAST = 1e-2;
    private static final double MOST = 30;
    private static final double FAST = 1e-3;
    private static final int SHOWN = 8;

    @Override
    public void check(SoundNetwork network, Findings findings) {
        for (OutputNode output : network.outputs()) {
            List<Integer> way = kernels(network, output.layer());
            if (way.isEmpty()) {
                continue;
            }
            Optional<Signal> first = input(network, way.get(0));
            Optional<Signal> logits = logits(network, output.layer());
            if (first.isPresent() && logits.isPresent() && first.get().rms() > 0) {
                double ratio = ratio(first.get().rms(), logits.get().rms());
                // No signal at all comes of constant weights, which are told, or of an end that
                // begins at 0.
                if (ratio > 0 && (ratio < LEAST || ratio > MOST)) {
                    tell(network, way, first.get(), ratio, findings);
                }
            }
        }
    }

    private static Optional<Signal> input(SoundNetwork network, int kernel) {
        return network.signal(network.layer(kernel).inputs().get(0));
    }

    /** What is left of a signal; of one that is large at first, how far it is from the usual 1. */
    private static double ratio(double first, double last) {
        double less = last / Math.min(first, 1);
        return less < 1 ? less : Math.max(1, last / Math.max(first, 1));
    }

    /** What the last activation is applied to. */
    private static Optional<Signal> logits(SoundNetwork network, int last) {
        return network.sum(last);
    }

    /** The layers with kernels on the way to an output, following first inputs. */
    private static List<Integer> kernels(SoundNetwork network, int last) {
        List<Integer> way = new ArrayList<>();
        Optional<Integer> at = Optional.of(last);
        while (at.isPresent()) {
            if (network.kernel(at.get()).isPresent()) {
                way.add(0, at.get());
            }
            at = network.layer(at.get()).inputs().stream().findFirst();
        }
        return way;
    }

    private static void tell(
            SoundNetwork network,
            List<Integer> way,
            Signal first,
            double ratio,
            Findings findings) {
        Training training = network.model().training();
        Written<OptimizerSpec> optimizer = training.optimizers().get(0);
        LayerNode last = network.layer(way.get(way.size() - 1));
        String what = ratio < 1 ? "fades" : "grows";
        String values = values(network, way, first);
        String remedy =
                ratio < 1
                        ? "Put @HeNormal beside the layers with RELU, or @BatchNormalization behind"
                                + " them."
                        : "Put @BatchNormalization between, or choose smaller first values.";
        double rate = LearningRates.peak(training);
        if (isFast(optimizer.spec(), rate, ratio)) {
            findings.add(
                    SIGNAL_AND_RATE,
                    optimizer.annotation().origin("learningRate"),
                    optimizer.annotation().simpleName(),
                    network.model().decl().simpleName(),
                    Words.exact(rate),
                    what,
                    values,
                    remedy);
        } else {
            findings.add(
                    SIGNAL_RMS,
                    last.written().origin(),
                    last.written().simpleName(),
                    last.name(),
                    what,
                    values,
                    remedy);
        }
    }

    /**
     * Whether steps are larger than a signal that fades: those of plain gradient descent fade with
     * it.
     */
    private static boolean isFast(OptimizerSpec optimizer, double rate, double ratio) {
        boolean fadesToo = optimizer.rule() instanceof RuleSpec.Sgd && ratio < 1;
        double usual = LearningRates.of(optimizer.rule()).usual();
        return !fadesToo && rate > Math.min(FAST, usual);
    }

    /** The size of the values on the way, each behind its layer's activation. */
    private static String values(SoundNetwork network, List<Integer> way, Signal first) {
        List<String> all = new ArrayList<>();
        all.add(Words.about(first.rms()) + " (input)");
        for (int i = 0; i < way.size(); i++) {
            boolean last = i == way.size() - 1;
            Optional<Signal> signal = last ? network.sum(way.get(i)) : network.signal(way.get(i));
            String name = network.layer(way.get(i)).name();
            signal.ifPresent(s -> all.add(Words.about(s.rms()) + " (" + name + ")"));
        }
        if (all.size() > SHOWN) {
            all.subList(SHOWN / 2, all.size() - SHOWN / 2).clear();
            all.add(SHOWN / 2, "..");
        }
        return String.join(", ", all);
    }
}
