package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.LossSpec.AsymmetricLossSpec;
import org.layerwright.processor.model.LossSpec.BinaryCrossentropySpec;
import org.layerwright.processor.model.LossSpec.BinaryFocalCrossentropySpec;
import org.layerwright.processor.model.LossSpec.CategoricalCrossentropySpec;
import org.layerwright.processor.model.LossSpec.CategoricalFocalCrossentropySpec;
import org.layerwright.processor.model.LossSpec.CategoricalHingeSpec;
import org.layerwright.processor.model.LossSpec.DiceSpec;
import org.layerwright.processor.model.LossSpec.HingeSpec;
import org.layerwright.processor.model.LossSpec.HuberSpec;
import org.layerwright.processor.model.LossSpec.MeanAbsoluteErrorSpec;
import org.layerwright.processor.model.LossSpec.MeanSquaredErrorSpec;
import org.layerwright.processor.model.LossSpec.SquaredHingeSpec;
import org.layerwright.processor.model.LossSpec.TverskySpec;

import java.util.List;
import java.util.stream.DoubleStream;

/** How each loss is written, of {@code tf}, {@code output} and {@code targets}. */
final class LossEmitters {
    private static final SpecTable<LossSpec, CodeBlock> EMITTERS =
            new SpecTable<LossSpec, CodeBlock>()
                    .row(
                            BinaryCrossentropySpec.class,
                            s ->
                                    onLogits(
                                            "binaryCrossentropy",
                                            then(s.positiveWeight(), s.labelSmoothing())))
                    .row(
                            CategoricalCrossentropySpec.class,
                            s -> onLogits("categoricalCrossentropy", s.labelSmoothing()))
                    .row(
                            BinaryFocalCrossentropySpec.class,
                            s ->
                                    onLogits(
                                            "binaryFocalCrossentropy",
                                            then(
                                                    s.applyClassBalancing()
                                                            ? List.of(s.alpha())
                                                            : List.of(),
                                                    s.gamma(),
                                                    s.labelSmoothing())))
                    .row(
                            CategoricalFocalCrossentropySpec.class,
                            s ->
                                    onLogits(
                                            "categoricalFocalCrossentropy",
                                            then(s.alpha(), s.gamma(), s.labelSmoothing())))
                    .row(
                            AsymmetricLossSpec.class,
                            s -> onLogits("asymmetric", s.gammaNeg(), s.gammaPos(), s.clip()))
                    .row(DiceSpec.class, s -> onProbabilities("dice"))
                    .row(TverskySpec.class, s -> onProbabilities("tversky", s.alpha(), s.beta()))
                    .row(HingeSpec.class, s -> onLogits("hinge"))
                    .row(SquaredHingeSpec.class, s -> onLogits("squaredHinge"))
                    .row(CategoricalHingeSpec.class, s -> onLogits("categoricalHinge"))
                    .row(MeanSquaredErrorSpec.class, s -> onProbabilities("meanSquaredError"))
                    .row(MeanAbsoluteErrorSpec.class, s -> onProbabilities("meanAbsoluteError"))
                    .row(HuberSpec.class, s -> onProbabilities("huber", s.delta()));

    private LossEmitters() {}

    static CodeBlock write(LossSpec loss) {
        return EMITTERS.write(loss);
    }

    private static CodeBlock onLogits(String function, double... numbers) {
        return call(function, "logits", numbers);
    }

    private static CodeBlock onProbabilities(String function, double... numbers) {
        return call(function, "probabilities", numbers);
    }

    private static CodeBlock call(String function, String of, double... numbers) {
        return CodeBlock.of(
                "$T.$L(tf, output.$L(), targets$L)",
                RuntimeTypes.LOSSES,
                function,
                of,
                numbers.length == 0 ? "" : ", " + Literals.reals(numbers));
    }

    /** Numbers, and after them those that stand for labels. */
    private static double[] then(List<Double> perLabel, double... numbers) {
        return DoubleStream.concat(
                        DoubleStream.of(numbers),
                        perLabel.stream().mapToDouble(Double::doubleValue))
                .toArray();
    }
}
