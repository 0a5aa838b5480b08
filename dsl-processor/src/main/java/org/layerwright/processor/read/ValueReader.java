package org.layerwright.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;

import org.layerwright.processor.decl.TypeRef;
import org.layerwright.processor.decl.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Turns one annotation value into a plain one; empty if javac could not make sense of it. */
final class ValueReader extends SimpleAnnotationValueVisitor14<Optional<Object>, AnnotationValue> {
    /** The type of one value of an array: that of the array says more. */
    private static final String ELEMENT = "";

    private final AnnotationReader annotations;
    private final Element element;
    private final AnnotationMirror mirror;

    ValueReader(AnnotationReader annotations, Element element, AnnotationMirror mirror) {
        this.annotations = annotations;
        this.element = element;
        this.mirror = mirror;
    }

    /** Reads a value of a member declared to be of type {@code declared}. */
    Optional<Value> read(AnnotationValue value, TypeMirror declared) {
        if (isUnresolved(value)) {
            return Optional.empty();
        }
        return value.accept(this, value)
                .filter(raw -> fits(raw, declared))
                .map(
                        raw ->
                                new Value(
                                        raw,
                                        declared.toString(),
                                        new ElementOrigin(element, mirror, value)));
    }

    /**
     * An unresolved value arrives as the string {@code "<error>"}, whatever it should have been. It
     * differs from a string that the user wrote in being printed without quotes.
     */
    private static boolean isUnresolved(AnnotationValue value) {
        return value.toString().equals("<error>");
    }

    private static boolean fits(Object raw, TypeMirror declared) {
        return switch (declared.getKind()) {
            case INT -> raw instanceof Integer;
            case DOUBLE -> raw instanceof Double;
            case BOOLEAN -> raw instanceof Boolean;
            case ARRAY -> raw instanceof List;
            default -> true;
        };
    }

    @Override
    protected Optional<Object> defaultAction(Object constant, AnnotationValue value) {
        return Optional.of(constant);
    }

    @Override
    public Optional<Object> visitEnumConstant(VariableElement constant, AnnotationValue value) {
        return Optional.of(constant.getSimpleName().toString());
    }

    @Override
    public Optional<Object> visitType(TypeMirror type, AnnotationValue value) {
        if (type.getKind() != TypeKind.DECLARED) {
            return type.getKind() == TypeKind.ERROR
                    ? Optional.empty()
                    : Optional.of(new TypeRef("", type.toString(), java.util.Set.of()));
        }
        TypeElement named = MoreTypes.asTypeElement(type);
        return Optional.of(
                new TypeRef(
                        packageOf(named),
                        nameInPackage(named),
                        named.getAnnotationMirrors().stream()
                                .map(m -> m.getAnnotationType().toString())
                                .collect(Collectors.toSet())));
    }

    @Override
    public Optional<Object> visitAnnotation(AnnotationMirror nested, AnnotationValue value) {
        return annotations.read(element, nested).map(read -> read);
    }

    @Override
    public Optional<Object> visitArray(
            List<? extends AnnotationValue> values, AnnotationValue whole) {
        List<Value> read = new ArrayList<>();
        for (AnnotationValue value : values) {
            Optional<Object> raw = value.accept(this, value);
            if (raw.isEmpty() || isUnresolved(value)) {
                return Optional.empty();
            }
            read.add(new Value(raw.get(), ELEMENT, new ElementOrigin(element, mirror, value)));
        }
        return Optional.of(List.copyOf(read));
    }

    static String packageOf(TypeElement type) {
        return MoreElements.getPackage(type).getQualifiedName().toString();
    }

    static String nameInPackage(TypeElement type) {
        String packageName = packageOf(type);
        String qualified = type.getQualifiedName().toString();
        return packageName.isEmpty() ? qualified : qualified.substring(packageName.length() + 1);
    }
}
