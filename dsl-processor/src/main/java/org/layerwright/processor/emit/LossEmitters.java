package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.LossSpec.BinaryCrossentropySpec;
import org.layerwright.processor.model.LossSpec.CategoricalCrossentropySpec;

/** How each loss is written, of {@code tf}, {@code output} and {@code targets}. */
final class LossEmitters {
    private static final SpecTable<LossSpec, CodeBlock> EMITTERS =
            new SpecTable<LossSpec, CodeBlock>()
                    .row(
                            BinaryCrossentropySpec.class,
                            loss -> crossentropy("binaryCrossentropy", loss.labelSmoothing()))
                    .row(
                            CategoricalCrossentropySpec.class,
                            loss -> crossentropy("categoricalCrossentropy", loss.labelSmoothing()));

    private LossEmitters() {}

    static CodeBlock write(LossSpec loss) {
        return EMITTERS.write(loss);
    }

    private static CodeBlock crossentropy(String function, double labelSmoothing) {
        return CodeBlock.of(
                "$T.$L(tf, output.logits(), targets, $L)",
                RuntimeTypes.LOSSES,
                function,
                Literals.real(labelSmoothing));
    }
}
