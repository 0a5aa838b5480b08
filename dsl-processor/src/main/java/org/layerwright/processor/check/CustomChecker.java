package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.CUSTOM_CLASS;
import static org.layerwright.processor.report.MessageId.CUSTOM_CONSTRUCTOR;
import static org.layerwright.processor.report.MessageId.CUSTOM_INPUTS;
import static org.layerwright.processor.report.MessageId.CUSTOM_SHAPE;
import static org.layerwright.processor.report.MessageId.CUSTOM_WEIGHT;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.CustomDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.expression.Expression;
import org.layerwright.processor.model.expression.ExpressionException;
import org.layerwright.processor.report.DidYouMean;
import org.layerwright.processor.report.Findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks at a layer of its own as it is declared; what depends on its use shows there. */
public final class CustomChecker {
    private static final List<String> OF_THE_INPUT = List.of("channels", "height", "width");

    private final CustomDecl custom;
    private final Findings findings;

    private CustomChecker(CustomDecl custom, Findings findings) {
        this.custom = custom;
        this.findings = findings;
    }

    public static void check(CustomDecl custom, Findings findings) {
        new CustomChecker(custom, findings).check();
    }

    private void check() {
        AnnotationDecl written = custom.written();
        checkClass(written);
        if (written.integer("inputs") < 1) {
            findings.add(
                    CUSTOM_INPUTS,
                    written.origin("inputs"),
                    custom.simpleName(),
                    written.integer("inputs"));
        }
        written.list("outputShape").forEach(this::checkSize);
        Set<String> names = new HashSet<>();
        for (AnnotationDecl weight : written.annotations("weights")) {
            String name = weight.string("name");
            if (!name.matches("[a-z]\\w*") || !names.add(name)) {
                findings.add(CUSTOM_WEIGHT, weight.origin("name"), custom.simpleName(), name);
            }
            weight.list("shape").forEach(this::checkSize);
        }
    }

    private void checkClass(AnnotationDecl written) {
        CustomDecl.Implementation type = custom.implementation();
        if (!type.isLayer() || !type.isPlain()) {
            findings.add(
                    CUSTOM_CLASS,
                    written.origin("value"),
                    custom.simpleName(),
                    type.name().name(),
                    type.isLayer()
                            ? "cannot be made with new: it is abstract, private or an inner class"
                            : "does not implement org.layerwright.layers.CustomLayer",
                    type.isLayer() ? "can" : "does");
        } else if (!type.constructors().contains(custom.attributeTypes())) {
            findings.add(
                    CUSTOM_CONSTRUCTOR,
                    written.origin("value"),
                    custom.simpleName(),
                    type.name().name(),
                    parameters(custom.attributeTypes()),
                    type.constructors().stream()
                            .map(CustomChecker::parameters)
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String parameters(List<String> types) {
        return types.stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private void checkSize(Value size) {
        try {
            Set<String> names = new TreeSet<>();
            Expression.parse((String) size.raw()).collectNames(names);
            List<String> known = new ArrayList<>(OF_THE_INPUT);
            custom.attributes().stream()
                    .filter(attribute -> attribute.type().equals("int"))
                    .forEach(attribute -> known.add(attribute.name()));
            for (String name : names) {
                if (!known.contains(name) && !name.matches("axis[1-9]")) {
                    tell(size, name + " is unknown. " + DidYouMean.among(name, known));
                }
            }
        } catch (ExpressionException e) {
            tell(size, e.why() + ". Write a calculation such as height / 2.");
        }
    }

    private void tell(Value size, String why) {
        findings.add(CUSTOM_SHAPE, size.origin(), custom.simpleName(), size.raw(), why);
    }
}
