package org.layerwright.processor.decl;

import org.layerwright.processor.report.Origin;

import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An annotation as written, defaults filled in.
 *
 * @param type the annotation's qualified name
 * @param members its values by member name
 * @param origin the annotation in the source
 */
public record AnnotationDecl(String type, Map<String, Value> members, Origin origin) {

    public AnnotationDecl {
        members = Map.copyOf(members);
    }

    public String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    public boolean is(Class<? extends Annotation> annotation) {
        return type.equals(annotation.getName());
    }

    /** Whether it is no word of the language, but one that a user defined. */
    public boolean isOwnWord() {
        return !type.startsWith("org.layerwright.dsl.");
    }

    public boolean has(String member) {
        return members.containsKey(member);
    }

    /** Where a member's value stands, for findings. */
    public Origin origin(String member) {
        Value value = members.get(member);
        return value == null ? origin : value.origin();
    }

    /** The same with another value for a member. */
    public AnnotationDecl with(String member, Value value) {
        Map<String, Value> changed = new LinkedHashMap<>(members);
        changed.put(member, value);
        return new AnnotationDecl(type, changed, origin);
    }

    /** The same with each place changed. */
    public AnnotationDecl placed(UnaryOperator<Origin> place) {
        Map<String, Value> changed = new LinkedHashMap<>();
        members.forEach((member, value) -> changed.put(member, value.placed(place)));
        return new AnnotationDecl(type, changed, place.apply(origin));
    }

    public int integer(String member) {
        return (Integer) raw(member);
    }

    public double real(String member) {
        return (Double) raw(member);
    }

    public boolean bool(String member) {
        return (Boolean) raw(member);
    }

    public <E extends Enum<E>> E constant(String member, Class<E> type) {
        return Enum.valueOf(type, (String) raw(member));
    }

    public String string(String member) {
        return (String) raw(member);
    }

    public TypeRef type(String member) {
        return (TypeRef) raw(member);
    }

    /** The values of an array member in order, each with its own place. */
    @SuppressWarnings("unchecked")
    public List<Value> list(String member) {
        return (List<Value>) raw(member);
    }

    public List<AnnotationDecl> annotations(String member) {
        return list(member).stream().map(value -> (AnnotationDecl) value.raw()).toList();
    }

    public List<Integer> integers(String member) {
        return list(member).stream().map(value -> (Integer) value.raw()).toList();
    }

    public List<Double> reals(String member) {
        return list(member).stream().map(value -> (Double) value.raw()).toList();
    }

    public List<String> strings(String member) {
        return list(member).stream().map(value -> (String) value.raw()).toList();
    }

    /** A member that is there. */
    public Value value(String member) {
        Value value = members.get(member);
        if (value == null) {
            throw new IllegalStateException("@" + simpleName() + " has no member " + member);
        }
        return value;
    }

    private Object raw(String member) {
        return value(member).raw();
    }
}
