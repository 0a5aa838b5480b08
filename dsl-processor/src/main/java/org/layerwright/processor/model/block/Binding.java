package org.layerwright.processor.model.block;

import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.expression.Expression;
import org.layerwright.processor.model.expression.ExpressionException;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of {@code @Bind}: {@code filters = 4 * filters}.
 *
 * @param attribute the layer's attribute, or {@link #REPEAT}
 * @param expression what it becomes
 * @param text as written
 * @param written the line in the source
 */
public record Binding(String attribute, Expression expression, String text, Value written) {
    /** Stands on the left for the value of {@link Repeat}. */
    public static final String REPEAT = "repeat";

    /**
     * Reads a line.
     *
     * @throws ExpressionException if it has another form
     */
    public static Binding parse(Value written) {
        String text = (String) written.raw();
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new ExpressionException("there is no '='");
        }
        String attribute = text.substring(0, equals).strip();
        if (attribute.isEmpty()) {
            throw new ExpressionException("there is nothing before '='");
        }
        return new Binding(attribute, Expression.parse(text.substring(equals + 1)), text, written);
    }

    /** The lines on a method that can be read; a rule tells of others. */
    public static List<Binding> on(MethodDecl method) {
        return method
                .annotation(Bind.class)
                .map(bind -> bind.list("value"))
                .orElse(List.of())
                .stream()
                .flatMap(line -> readable(line).stream())
                .toList();
    }

    private static Optional<Binding> readable(Value line) {
        try {
            return Optional.of(parse(line));
        } catch (ExpressionException told) {
            return Optional.empty();
        }
    }

    /** The annotation it is about, of those on a method. */
    public boolean isAbout(AnnotationDecl annotation) {
        return attribute.equals(REPEAT)
                ? annotation.is(Repeat.class)
                : annotation.has(attribute) && !annotation.is(Repeat.class);
    }

    /** The annotation member it sets. */
    public String member() {
        return attribute.equals(REPEAT) ? "value" : attribute;
    }

    /**
     * The annotation with this attribute bound; unchanged where the types do not allow it, which a
     * rule tells.
     *
     * @param use the annotation that the block is used by
     * @throws ExpressionException if the calculation has no value
     */
    public AnnotationDecl applied(AnnotationDecl target, AnnotationDecl use) {
        Value old = target.members().get(member());
        if (old == null) {
            return target;
        }
        return raw(old.type(), use)
                .map(raw -> target.with(member(), new Value(raw, old.type(), written.origin())))
                .orElse(target);
    }

    private Optional<Object> raw(String type, AnnotationDecl use) {
        if (expression instanceof Expression.Name name) {
            Value attributes = use.members().get(name.name());
            return attributes == null ? Optional.empty() : converted(attributes, type);
        }
        Set<String> names = new HashSet<>();
        expression.collectNames(names);
        Map<String, Integer> numbers = new HashMap<>();
        use.members()
                .forEach(
                        (name, value) -> {
                            if (value.raw() instanceof Integer number) {
                                numbers.put(name, number);
                            }
                        });
        return numbers.keySet().containsAll(names)
                ? converted(new Value(expression.evaluate(numbers), "int", written.origin()), type)
                : Optional.empty();
    }

    private Optional<Object> converted(Value value, String type) {
        if (value.type().equals(type)) {
            return Optional.of(value.raw());
        }
        if (!converts(value.type(), type)) {
            return Optional.empty();
        }
        Object number =
                value.raw() instanceof Integer whole && type.startsWith("double")
                        ? (Object) whole.doubleValue()
                        : value.raw();
        return Optional.of(
                type.endsWith("[]") ? List.of(new Value(number, "", written.origin())) : number);
    }

    /** Whether a value of one type can stand where another is declared. */
    public static boolean converts(String from, String to) {
        String element = to.endsWith("[]") ? to.substring(0, to.length() - 2) : to;
        return from.equals(to)
                || from.equals(element)
                || (from.equals("int") && element.equals("double"));
    }
}
