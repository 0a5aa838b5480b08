package org.layerwright.processor;

import com.google.auto.common.MoreElements;
import com.google.auto.service.AutoService;

import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.custom.CustomLayer;

import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims the words that users of the language define, blocks and layers of their own: {@code
 * -Xlint:processing} would warn that nobody does. Their names are not known beforehand, so this one
 * supports all annotations; it claims only where nothing is left but such words and Java's own
 * annotations, which no lint is about. Its name puts it behind the other two.
 */
@AutoService(Processor.class)
public final class OwnWordsProcessor extends AbstractProcessor {
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // see above
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream().anyMatch(OwnWordsProcessor::isOwnWord)
                && annotations.stream().allMatch(a -> isOwnWord(a) || isJavas(a));
    }

    private static boolean isOwnWord(TypeElement annotation) {
        return MoreElements.isAnnotationPresent(annotation, Block.class)
                || MoreElements.isAnnotationPresent(annotation, CustomLayer.class);
    }

    private static boolean isJavas(TypeElement annotation) {
        return annotation.getQualifiedName().toString().startsWith("java");
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
