package org.layerwright.processor.emit;

import com.palantir.javapoet.CodeBlock;

import org.layerwright.processor.emit.code.Literals;
import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.emit.code.SpecTable;
import org.layerwright.processor.model.Range;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.RandomFlipSpec;
import org.layerwright.processor.model.StepSpec.RandomRotationSpec;
import org.layerwright.processor.model.StepSpec.RandomZoomSpec;

import java.util.function.Function;

/** How each augmentation step is written: a call in the chain that makes a transform. */
final class StepEmitters {
    /** From the step's name to the call. */
    private static final SpecTable<StepSpec, Function<String, CodeBlock>> EMITTERS =
            new SpecTable<StepSpec, Function<String, CodeBlock>>()
                    .row(RandomFlipSpec.class, flip -> name -> flip(name, flip))
                    .row(RandomRotationSpec.class, rotation -> name -> rotation(name, rotation))
                    .row(RandomZoomSpec.class, zoom -> name -> zoom(name, zoom));

    private StepEmitters() {}

    static CodeBlock write(String name, StepSpec step) {
        return EMITTERS.write(step).apply(name);
    }

    private static CodeBlock flip(String name, RandomFlipSpec flip) {
        return CodeBlock.of(".randomFlip($S, $T.$L)", name, RuntimeTypes.FLIP_MODE, flip.mode());
    }

    private static CodeBlock rotation(String name, RandomRotationSpec rotation) {
        return CodeBlock.of(".randomRotation($S, $L)", name, range(rotation.factor()));
    }

    private static CodeBlock zoom(String name, RandomZoomSpec zoom) {
        CodeBlock height = CodeBlock.of("$S, $L", name, range(zoom.height()));
        return zoom.width()
                .map(width -> CodeBlock.of(".randomZoom($L, $L)", height, range(width)))
                .orElseGet(() -> CodeBlock.of(".randomZoom($L)", height));
    }

    private static String range(Range range) {
        return Literals.real(range.lower()) + ", " + Literals.real(range.upper());
    }
}
