package org.layerwright.processor.read;

import com.google.auto.common.MoreTypes;

import org.jspecify.annotations.Nullable;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.ParameterDecl;
import org.layerwright.processor.decl.TypeForm;
import org.layerwright.processor.report.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Reads an annotated type and its methods. */
public final class DeclarationReader {
    private static final String LANGUAGE = "org.layerwright.dsl.";
    private static final String LAYERS = "org.layerwright.dsl.layer.";
    private static final String CONTAINER = ".List";
    private static final String SUPPRESSION = "layerwright:";

    private final Elements elements;
    private final AnnotationReader annotations;
    private final LibraryReader libraries;
    private final SourceFiles sources;

    public DeclarationReader(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.sources = SourceFiles.of(environment);
        this.annotations = new AnnotationReader(elements);
        this.libraries = new LibraryReader(elements, this, annotations);
    }

    /** Reads a declaring interface and the blocks it uses. */
    public Declaration read(TypeElement type) {
        return new Declaration(interfaceOf(type), libraries.read(type));
    }

    InterfaceDecl interfaceOf(TypeElement type) {
        Annotations onType = annotationsOf(type);
        boolean complete = onType.complete && sources.know(type);
        List<MethodDecl> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Annotations onMethod = annotationsOf(method);
            complete &= onMethod.complete && (isSpokenOf(onMethod.read) || sources.know(method));
            methods.add(method(method, onMethod.read));
        }
        return new InterfaceDecl(
                ValueReader.packageOf(type),
                ValueReader.nameInPackage(type),
                form(type),
                onType.read,
                methods,
                suppressed(type),
                complete,
                origin(type));
    }

    /** Whether there is a layer or block: finding out what is missing takes javac long. */
    private static boolean isSpokenOf(List<AnnotationDecl> annotations) {
        return annotations.stream()
                .anyMatch(each -> each.isOwnWord() || each.type().startsWith(LAYERS));
    }

    /** The type as a place to point at, for when it cannot even be read. */
    public Origin origin(TypeElement type) {
        return new ElementOrigin(type, null, null);
    }

    private static MethodDecl method(ExecutableElement method, List<AnnotationDecl> annotations) {
        return new MethodDecl(
                method.getSimpleName().toString(),
                nameOf(method.getReturnType()),
                method.getParameters().stream().map(DeclarationReader::parameter).toList(),
                oddity(method),
                annotations,
                new ElementOrigin(method, null, null));
    }

    private static ParameterDecl parameter(VariableElement parameter) {
        return new ParameterDecl(
                parameter.getSimpleName().toString(),
                nameOf(parameter.asType()),
                new ElementOrigin(parameter, null, null));
    }

    /** A class by its name alone, without any annotations on its use. */
    private static String nameOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) type).getTypeArguments().isEmpty()
                ? MoreTypes.asTypeElement(type).getQualifiedName().toString()
                : type.toString();
    }

    private static Optional<String> oddity(ExecutableElement method) {
        for (Modifier modifier : List.of(Modifier.STATIC, Modifier.DEFAULT, Modifier.PRIVATE)) {
            if (method.getModifiers().contains(modifier)) {
                return Optional.of(modifier.toString());
            }
        }
        return method.getTypeParameters().isEmpty() ? Optional.empty() : Optional.of("generic");
    }

    private TypeForm form(TypeElement type) {
        boolean hidden = false;
        Optional<String> inner = Optional.empty();
        for (@Nullable Element e = type; e != null && isType(e); e = e.getEnclosingElement()) {
            hidden |= e.getModifiers().contains(Modifier.PRIVATE);
            if (e != type
                    && e.getKind() == ElementKind.CLASS
                    && isType(e.getEnclosingElement())
                    && !e.getModifiers().contains(Modifier.STATIC)) {
                inner = Optional.of(e.getSimpleName().toString());
            }
        }
        return new TypeForm(
                inWords(type.getKind()),
                type.getKind() == ElementKind.INTERFACE,
                !type.getTypeParameters().isEmpty(),
                hidden,
                inner,
                inherited(type));
    }

    private Optional<String> inherited(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .map(ExecutableElement::getEnclosingElement)
                .filter(owner -> owner.getKind().isInterface() && !owner.equals(type))
                .map(owner -> owner.getSimpleName().toString())
                .findFirst();
    }

    private static boolean isType(@Nullable Element element) {
        return element != null && (element.getKind().isClass() || element.getKind().isInterface());
    }

    private static String inWords(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> "an interface";
            case ANNOTATION_TYPE -> "an annotation type";
            case ENUM -> "an enum";
            case RECORD -> "a record";
            default -> "a class";
        };
    }

    /** What is silenced on the type or, as for javac's own warnings, on a type around it. */
    private static Set<String> suppressed(TypeElement type) {
        Set<String> codes = new TreeSet<>();
        for (@Nullable Element e = type; e != null && isType(e); e = e.getEnclosingElement()) {
            e.getAnnotationMirrors().stream()
                    .flatMap(DeclarationReader::suppressed)
                    .forEach(codes::add);
        }
        return codes;
    }

    /** Read from the mirror: {@code getAnnotation} throws on values that do not resolve. */
    private static Stream<String> suppressed(AnnotationMirror mirror) {
        if (!mirror.getAnnotationType().toString().equals(SuppressWarnings.class.getName())) {
            return Stream.empty();
        }
        return mirror.getElementValues().values().stream()
                .flatMap(value -> STRINGS.visit(value).stream())
                .filter(value -> value.startsWith(SUPPRESSION))
                .map(value -> value.substring(SUPPRESSION.length()));
    }

    private static final AnnotationValueVisitor<List<String>, Void> STRINGS =
            new SimpleAnnotationValueVisitor14<>(List.of()) {
                @Override
                public List<String> visitString(String value, Void unused) {
                    return List.of(value);
                }

                @Override
                public List<String> visitArray(
                        List<? extends AnnotationValue> values, Void unused) {
                    return values.stream().flatMap(value -> visit(value).stream()).toList();
                }
            };

    /** What javac wraps in a container where an annotation is repeated; others are themselves. */
    private static List<AnnotationDecl> repeated(AnnotationDecl annotation) {
        if (!annotation.type().endsWith(CONTAINER)) {
            return List.of(annotation);
        }
        return annotation.list("value").stream()
                .map(value -> (AnnotationDecl) value.raw())
                .toList();
    }

    private record Annotations(List<AnnotationDecl> read, boolean complete) {}

    /** The language's annotations on an element and the user's own words; others are not ours. */
    private Annotations annotationsOf(Element element) {
        List<AnnotationDecl> read = new ArrayList<>();
        boolean complete = true;
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().toString().startsWith(LANGUAGE)
                    || LibraryReader.isOwnWord(mirror)) {
                Optional<AnnotationDecl> annotation = annotations.read(element, mirror);
                annotation.ifPresent(one -> read.addAll(repeated(one)));
                complete &= annotation.isPresent();
            }
        }
        return new Annotations(read, complete);
    }
}
