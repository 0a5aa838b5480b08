package org.layerwright.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;

import org.layerwright.dsl.custom.CustomLayer;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.CustomDecl;
import org.layerwright.processor.decl.TypeRef;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads annotations that stand for a layer which a Java class builds. */
final class CustomReader {
    private static final String INTERFACE = "org.layerwright.layers.CustomLayer";

    private final Elements elements;
    private final AnnotationReader annotations;

    CustomReader(Elements elements, AnnotationReader annotations) {
        this.elements = elements;
        this.annotations = annotations;
    }

    /** Empty if the annotation is none, or javac will reject something in it. */
    Optional<CustomDecl> read(TypeElement annotation) {
        Optional<AnnotationMirror> mirror =
                MoreElements.getAnnotationMirror(annotation, CustomLayer.class).toJavaUtil();
        return mirror.flatMap(found -> annotations.read(annotation, found))
                .map(written -> read(annotation, written));
    }

    private CustomDecl read(TypeElement annotation, AnnotationDecl written) {
        List<CustomDecl.Attribute> attributes =
                ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                        .map(
                                method ->
                                        new CustomDecl.Attribute(
                                                method.getSimpleName().toString(),
                                                method.getReturnType().toString()))
                        .toList();
        return new CustomDecl(
                annotation.getQualifiedName().toString(),
                attributes,
                written,
                implementation(written.type("value")),
                new ElementOrigin(annotation, null, null));
    }

    private CustomDecl.Implementation implementation(TypeRef name) {
        TypeElement type = elements.getTypeElement(name.qualifiedName());
        if (type == null) {
            return new CustomDecl.Implementation(name, false, false, List.of());
        }
        boolean inner =
                type.getNestingKind().isNested()
                        && !type.getModifiers().contains(Modifier.STATIC)
                        && type.getKind() == ElementKind.CLASS;
        boolean plain =
                type.getKind().isClass()
                        && !inner
                        && !type.getModifiers().contains(Modifier.ABSTRACT)
                        && !type.getModifiers().contains(Modifier.PRIVATE);
        List<List<String>> constructors =
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(c -> !c.getModifiers().contains(Modifier.PRIVATE))
                        .map(CustomReader::parameters)
                        .toList();
        return new CustomDecl.Implementation(name, implementsInterface(type), plain, constructors);
    }

    private static List<String> parameters(ExecutableElement constructor) {
        return constructor.getParameters().stream().map(p -> p.asType().toString()).toList();
    }

    private static boolean implementsInterface(TypeElement type) {
        Deque<TypeMirror> open = new ArrayDeque<>(List.of(type.asType()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            TypeMirror next = open.pop();
            if (next.getKind() == TypeKind.DECLARED) {
                TypeElement element = MoreTypes.asTypeElement(next);
                String name = element.getQualifiedName().toString();
                if (name.equals(INTERFACE)) {
                    return true;
                }
                if (seen.add(name)) {
                    open.push(element.getSuperclass());
                    element.getInterfaces().forEach(open::push);
                }
            }
        }
        return false;
    }
}
