package org.layerwright.processor;

import com.google.auto.service.AutoService;

import java.util.List;
import java.util.Set;

import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Claims {@code @Generated} in rounds where all that carries it is our own output: {@code
 * -Xlint:processing} would warn of it otherwise, in code that the user cannot change. Others'
 * output is left to whom it concerns. A processor of its own because a claim covers all annotations
 * that a processor supports.
 */
@AutoService(Processor.class)
public final class OwnOutputProcessor extends AbstractProcessor {
    private static final String GENERATOR = LayerwrightProcessor.class.getName();

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // ours alone, see above
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return round.getElementsAnnotatedWith(Generated.class).stream()
                .allMatch(OwnOutputProcessor::isOurs);
    }

    private static boolean isOurs(Element element) {
        Generated generated = element.getAnnotation(Generated.class);
        return generated != null && List.of(generated.value()).equals(List.of(GENERATOR));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Generated.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
