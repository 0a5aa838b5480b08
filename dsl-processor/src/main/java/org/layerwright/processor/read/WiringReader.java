package org.layerwright.processor.read;

import com.google.auto.common.MoreElements;

import org.layerwright.dsl.block.Wiring;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.decl.ParameterDecl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * Gives a block's body back the parameter names that its class file lost. Names from the source or,
 * with {@code -parameters}, from the class file come first: what was noted may be older.
 */
final class WiringReader {
    private final Map<String, List<String>> parameters = new TreeMap<>();

    WiringReader(TypeElement noted) {
        MoreElements.getAnnotationMirror(noted, Wiring.class).toJavaUtil().ifPresent(this::read);
    }

    private void read(AnnotationMirror wiring) {
        for (AnnotationValue methods : wiring.getElementValues().values()) {
            for (Object method : (List<?>) methods.getValue()) {
                String form = (String) ((AnnotationValue) method).getValue();
                int open = form.indexOf('(');
                String names = form.substring(open + 1, form.length() - 1);
                parameters.put(
                        form.substring(0, open),
                        names.isEmpty() ? List.of() : List.of(names.split(", ", -1)));
            }
        }
    }

    InterfaceDecl applied(InterfaceDecl body) {
        return body.withMethods(body.methods().stream().map(this::applied).toList());
    }

    private MethodDecl applied(MethodDecl method) {
        List<String> names = parameters.getOrDefault(method.name(), List.of());
        List<ParameterDecl> written = method.parameters();
        boolean lost =
                IntStream.range(0, written.size()).allMatch(i -> written.get(i).isNameless(i));
        if (names.size() != written.size() || !lost) {
            return method;
        }
        List<ParameterDecl> named = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            named.add(
                    new ParameterDecl(
                            names.get(i), written.get(i).type(), written.get(i).origin()));
        }
        return method.withParameters(named);
    }
}
