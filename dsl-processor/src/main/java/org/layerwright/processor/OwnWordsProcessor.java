package org.layerwright.processor;

import com.google.auto.service.AutoService;

import org.layerwright.dsl.block.Block;

import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations that are blocks, in rounds where nothing but them is left unclaimed:
 * {@code -Xlint:processing} would warn of words that we do understand. A processor of its own
 * because a claim covers all annotations that a processor supports, and what users call their
 * blocks is not known beforehand.
 */
@AutoService(Processor.class)
public final class OwnWordsProcessor extends AbstractProcessor {
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // ours alone, see above
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream().anyMatch(OwnWordsProcessor::isBlock)
                && annotations.stream().allMatch(each -> isBlock(each) || isJavas(each));
    }

    private static boolean isBlock(TypeElement annotation) {
        return annotation.getAnnotationMirrors().stream()
                .anyMatch(m -> m.getAnnotationType().toString().equals(Block.class.getName()));
    }

    /** Those that javac itself understands, such as {@code @Deprecated}. */
    private static boolean isJavas(TypeElement annotation) {
        return annotation.getQualifiedName().toString().startsWith("java.lang.");
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
