package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.BIND_ATTRIBUTE;
import static org.layerwright.processor.report.MessageId.BIND_FORM;
import static org.layerwright.processor.report.MessageId.BIND_NAME;
import static org.layerwright.processor.report.MessageId.BIND_TWICE;
import static org.layerwright.processor.report.MessageId.BIND_TYPE;

import org.layerwright.dsl.Shared;
import org.layerwright.dsl.block.Bind;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.Vocabulary;
import org.layerwright.processor.model.block.Binding;
import org.layerwright.processor.model.expression.Expression;
import org.layerwright.processor.model.expression.ExpressionException;
import org.layerwright.processor.report.DidYouMean;
import org.layerwright.processor.report.Findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Each line of {@code @Bind} ties an attribute that is there to what it can be. */
final class Bindings {
    private Bindings() {}

    static void check(BlockDecl block, Findings findings) {
        for (MethodDecl method : block.body().methods()) {
            // What is bound beside it is told to be out of place.
            if (method.has(Shared.class)) {
                continue;
            }
            Set<String> bound = new HashSet<>();
            for (Value line :
                    method.annotation(Bind.class).map(b -> b.list("value")).orElse(List.of())) {
                try {
                    Binding binding = Binding.parse(line);
                    if (bound.add(binding.attribute())) {
                        check(binding, method, block, findings);
                    } else {
                        findings.add(BIND_TWICE, line.origin(), method.name(), binding.attribute());
                    }
                } catch (ExpressionException e) {
                    findings.add(BIND_FORM, line.origin(), method.name(), line.raw(), e.why());
                }
            }
        }
    }

    private static void check(
            Binding binding, MethodDecl method, BlockDecl block, Findings findings) {
        List<AnnotationDecl> targets = new ArrayList<>(Vocabulary.BLOCK.annotationsOf(method));
        method.annotation(Repeat.class).ifPresent(targets::add);
        Optional<AnnotationDecl> target = targets.stream().filter(binding::isAbout).findFirst();
        if (target.isEmpty()) {
            findings.add(
                    BIND_ATTRIBUTE,
                    binding.written().origin(),
                    method.name(),
                    binding.attribute(),
                    DidYouMean.among(binding.attribute(), attributes(targets)));
            return;
        }
        Set<String> names = new TreeSet<>();
        binding.expression().collectNames(names);
        for (String name : names) {
            if (!block.attributes().containsKey(name)) {
                findings.add(
                        BIND_NAME,
                        binding.written().origin(),
                        method.name(),
                        name,
                        block.simpleName(),
                        DidYouMean.among(name, block.attributes().keySet()));
                return;
            }
        }
        String wanted = target.get().value(binding.member()).type();
        if (binding.expression() instanceof Expression.Name name) {
            checkType(
                    block.attributeType(name.name()),
                    wanted,
                    name.name(),
                    binding,
                    method,
                    findings);
        } else {
            for (String name : names) {
                checkType(block.attributeType(name), "int", name, binding, method, findings);
            }
            checkType("int", wanted, "the calculation", binding, method, findings);
        }
    }

    private static void checkType(
            String type,
            String wanted,
            String what,
            Binding binding,
            MethodDecl method,
            Findings findings) {
        if (!Binding.converts(type, wanted)) {
            findings.add(
                    BIND_TYPE,
                    binding.written().origin(),
                    method.name(),
                    binding.text(),
                    what,
                    simple(type),
                    simple(wanted));
        }
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static List<String> attributes(List<AnnotationDecl> targets) {
        List<String> names = new ArrayList<>();
        for (AnnotationDecl target : targets) {
            names.addAll(
                    target.is(Repeat.class)
                            ? List.of(Binding.REPEAT)
                            : target.members().keySet().stream().sorted().toList());
        }
        return names;
    }
}
