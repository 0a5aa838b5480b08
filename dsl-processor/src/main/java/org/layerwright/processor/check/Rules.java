package org.layerwright.processor.check;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.UsedOrigin;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All rules, in the order their findings are told. */
final class Rules {
    static final List<DeclarationRule> DECLARATION =
            List.of(
                    new MethodForms(),
                    new UniqueNames(),
                    new OneModifierEach(),
                    new GroupsBesideSteps(),
                    new Wires(),
                    new SharedUses(),
                    new InPlace());

    static final List<AnnotationRule> ANNOTATION =
            List.of(
                    new GivenValues(),
                    new PositiveNumbers(),
                    new AxisPairs(),
                    new FourSides(),
                    new FilterGroups(),
                    new StridesOrDilation(),
                    new DropRate(),
                    new Ranges(),
                    new BoundsInOrder(),
                    new FactorRanges(),
                    new ZoomFactors(),
                    new DrawnRanges(),
                    new NesterovMomentum(),
                    new RateBoundaries());

    static final List<AugmentationRule> AUGMENTATION = List.of(new StepGroups());

    /** Advice about augmentations without errors. */
    static final List<AugmentationRule> AUGMENTATION_ADVICE =
            List.of(
                    new RepeatedSteps(),
                    new UndoneSteps(),
                    new LabelSurvives(),
                    new UprightPictures(),
                    new PicturesLarge(),
                    new NoiseSeen());

    static final List<NetworkRule> NETWORK =
            List.of(
                    new OneOfEach(),
                    new Inputs(),
                    new AugmentationMarked(),
                    new CropsFit(),
                    new MixesOneInput(),
                    new FreeNames(),
                    new UniqueLayers(),
                    new Arities(),
                    new OutputPaddings(),
                    new ShapesFit(),
                    new SharedWeights(),
                    new TensorSizes(),
                    new ModifiedWeightsExist(),
                    new ModifiersFitWeights(),
                    new WithoutDecay(),
                    new AdaptedBelowInput());

    static final List<OutputRule> OUTPUT =
            List.of(
                    new LabelNames(),
                    new LossFitsLabels(),
                    new ValuesPerLabel(),
                    new MetricsFitLabels(),
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
        return true;
    }

    /** Runs what holds for every annotation of a declaration. */
    static void checkAnnotations(InterfaceDecl decl, Findings findings) {
        checkAnnotations(decl.annotations(), decl.simpleName(), findings);
        for (MethodDecl method : decl.methods()) {
            checkAnnotations(method.annotations(), method.name(), findings);
        }
    }

    /** Runs it on what blocks are made of, with the values that their uses give. */
    static void checkAnnotations(NetworkModel network, Findings findings) {
        Set<AnnotationDecl> seen = new HashSet<>();
        for (LayerNode layer : network.layers()) {
            boolean inBlock = layer.written().origin() instanceof UsedOrigin && !layer.isShared();
            if (inBlock && seen.add(layer.written())) {
                checkAnnotations(List.of(layer.written()), layer.name(), findings);
            }
        }
    }

    static void checkAnnotations(List<AnnotationDecl> annotations, String on, Findings findings) {
        for (AnnotationDecl annotation : annotations) {
            // A block's attributes may be called like a layer's and mean something else.
            if (annotation.isOwnWord()) {
                continue;
            }
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
