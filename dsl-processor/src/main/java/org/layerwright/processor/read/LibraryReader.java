package org.layerwright.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;

import org.layerwright.dsl.Augmented;
import org.layerwright.dsl.augment.Augmentation;
import org.layerwright.dsl.block.Block;
import org.layerwright.dsl.custom.CustomLayer;
import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.decl.CustomDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.Library;
import org.layerwright.processor.report.Origin;

import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the own words that a declaration uses, and those that its blocks use. */
final class LibraryReader {
    private final Elements elements;
    private final DeclarationReader declarations;
    private final CustomReader customs;

    LibraryReader(Elements elements, DeclarationReader declarations, AnnotationReader annotations) {
        this.elements = elements;
        this.declarations = declarations;
        this.customs = new CustomReader(elements, annotations);
    }

    Library read(TypeElement type) {
        Map<String, BlockDecl> blocks = new LinkedHashMap<>();
        Map<String, CustomDecl> layers = new LinkedHashMap<>();
        customs.read(type).ifPresent(custom -> layers.put(custom.type(), custom));
        Deque<TypeElement> open = new ArrayDeque<>();
        open.add(type);
        body(type)
                .ifPresent(
                        body -> {
                            blocks.put(type.getQualifiedName().toString(), block(type, body));
                            open.add(body);
                        });
        while (!open.isEmpty()) {
            for (Element method : ElementFilter.methodsIn(open.remove().getEnclosedElements())) {
                for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
                    TypeElement annotation = typeOf(mirror);
                    String name = annotation.getQualifiedName().toString();
                    Optional<TypeElement> body = body(annotation);
                    if (body.isPresent() && !blocks.containsKey(name)) {
                        blocks.put(name, block(annotation, body.get()));
                        open.add(body.get());
                    }
                    customs.read(annotation).ifPresent(custom -> layers.putIfAbsent(name, custom));
                }
            }
        }
        return new Library(blocks, layers, augmentation(type));
    }

    private Optional<InterfaceDecl> augmentation(TypeElement type) {
        return named(type, Augmented.class)
                .filter(named -> MoreElements.isAnnotationPresent(named, Augmentation.class))
                .map(declarations::interfaceOf)
                .filter(InterfaceDecl::complete);
    }

    private BlockDecl block(TypeElement annotation, TypeElement body) {
        // A body may come from anywhere; where it is named is the place to change.
        InterfaceDecl layers = declarations.interfaceOf(body).at(named(annotation));
        Map<String, String> attributes = new LinkedHashMap<>();
        ElementFilter.methodsIn(annotation.getEnclosedElements())
                .forEach(
                        a ->
                                attributes.put(
                                        a.getSimpleName().toString(),
                                        a.getReturnType().toString()));
        return new BlockDecl(
                annotation.getQualifiedName().toString(),
                attributes,
                wiring(annotation).map(wiring -> wiring.applied(layers)).orElse(layers),
                declarations.origin(annotation));
    }

    private static Origin named(TypeElement annotation) {
        AnnotationMirror block = MoreElements.getAnnotationMirror(annotation, Block.class).get();
        return new ElementOrigin(
                annotation, block, block.getElementValues().values().iterator().next());
    }

    /** What the compiler noted beside a block when it was compiled. */
    private Optional<WiringReader> wiring(TypeElement annotation) {
        String name = ValueReader.nameInPackage(annotation).replace('.', '_') + Library.WIRING;
        String packageName = ValueReader.packageOf(annotation);
        String qualified = packageName.isEmpty() ? name : packageName + "." + name;
        return Optional.ofNullable(elements.getTypeElement(qualified)).map(WiringReader::new);
    }

    /** The body that an annotation type names, if it is a block. */
    static Optional<TypeElement> body(TypeElement annotation) {
        return named(annotation, Block.class);
    }

    /** The type that an annotation with one member names. */
    private static Optional<TypeElement> named(
            TypeElement type, Class<? extends Annotation> annotation) {
        return MoreElements.getAnnotationMirror(type, annotation)
                .toJavaUtil()
                .flatMap(mirror -> mirror.getElementValues().values().stream().findFirst())
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(value -> MoreTypes.asTypeElement((DeclaredType) value));
    }

    /** Whether an annotation is a word that a user of the language defined. */
    static boolean isOwnWord(AnnotationMirror mirror) {
        return MoreElements.isAnnotationPresent(typeOf(mirror), Block.class)
                || MoreElements.isAnnotationPresent(typeOf(mirror), CustomLayer.class);
    }

    private static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
