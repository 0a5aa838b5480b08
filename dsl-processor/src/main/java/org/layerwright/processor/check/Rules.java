package org.layerwright.processor.check;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;

import java.util.List;

/** All rules, in the order their findings are told. */
final class Rules {
    static final List<DeclarationRule> DECLARATION = List.of(new MethodForms(), new UniqueNames());

    static final List<AnnotationRule> ANNOTATION =
            List.of(
                    new GivenValues(),
                    new PositiveNumbers(),
                    new AxisPairs(),
                    new DropRate(),
                    new Ranges(),
                    new FactorRanges(),
                    new ZoomFactors(),
                    new NesterovMomentum());

    static final List<NetworkRule> NETWORK =
            List.of(
                    new OneOfEach(),
                    new LabelNames(),
                    new AugmentationMarked(),
                    new LossFitsLabels(),
                    new MetricsFitLabels(),
                    new FreeNames(),
                    new ShapesFit(),
                    new TensorSizes(),
                    new AdaptedBelowInput(),
                    new LabelWidth(),
                    new OutputActivation());

    private Rules() {}

    /**
     * Runs what holds for every declaration.
     *
     * @return whether the type itself is one that can be looked into any further
     */
    static boolean checkDeclaration(InterfaceDecl decl, Vocabulary words, Findings findings) {
        new DeclaringType().check(decl, words, findings);
        if (findings.hasErrors()) {
            return false;
        }
        DECLARATION.forEach(rule -> rule.check(decl, words, findings));
        checkAnnotations(decl.annotations(), decl.simpleName(), findings);
        for (MethodDecl method : decl.methods()) {
            checkAnnotations(method.annotations(), method.name(), findings);
        }
        return true;
    }

    private static void checkAnnotations(
            List<AnnotationDecl> annotations, String on, Findings findings) {
        for (AnnotationDecl annotation : annotations) {
            ANNOTATION.forEach(rule -> rule.check(annotation, on, findings));
            checkAnnotations(nested(annotation), on, findings);
        }
    }

    /** Annotations inside an annotation: {@code @Network(input = @Input(...))}. */
    private static List<AnnotationDecl> nested(AnnotationDecl annotation) {
        return annotation.members().values().stream()
                .filter(value -> value.raw() instanceof List<?>)
                .flatMap(value -> ((List<?>) value.raw()).stream())
                .map(value -> ((Value) value).raw())
                .filter(AnnotationDecl.class::isInstance)
                .map(AnnotationDecl.class::cast)
                .toList();
    }
}
