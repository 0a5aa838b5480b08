package org.layerwright.processor.model;

import org.layerwright.dsl.Input;
import org.layerwright.dsl.Shared;
import org.layerwright.dsl.block.Repeat;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.BlockDecl;
import org.layerwright.processor.decl.CustomDecl;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.decl.Library;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.block.Binding;
import org.layerwright.processor.model.expression.ExpressionException;
import org.layerwright.processor.model.layer.CustomSpec;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.model.layer.LayerCatalog;
import org.layerwright.processor.model.layer.LayerSpec;
import org.layerwright.processor.model.layer.UnknownSpec;
import org.layerwright.processor.report.Finding;
import org.layerwright.processor.report.UsedOrigin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays a network out as one list of layers: blocks are replaced by what is in them, repetitions
 * written out. A layer comes after those it takes, and the layers of a block stand together.
 */
final class Expander {
    /** More than any network that one would train; a slip in nested repetitions soon gets there. */
    static final int MOST_LAYERS = 20_000;

    private static final int NOWHERE = -1;

    private final Library library;
    private final List<LayerNode> layers = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    Expander(Library library) {
        this.library = library;
    }

    List<LayerNode> layers() {
        return List.copyOf(layers);
    }

    /** What only laying it out can show. */
    List<Finding> problems() {
        return List.copyOf(problems);
    }

    /**
     * What came of an interface's methods.
     *
     * @param results the index of each method's layer; negative if it has none
     * @param blocks those used, in order
     */
    record Laid(List<Integer> results, List<BlockNode> blocks) {
        int result(int method) {
            return results.get(method);
        }
    }

    /** Adds the input that has no method. */
    int input(AnnotationDecl written) {
        return add(
                new Use(Flow.INPUT, Flow.INPUT, written, List.of()),
                InputSpec.of(written),
                List.of());
    }

    Laid lay(InterfaceDecl decl, Place place) {
        Flow flow = Flow.of(decl);
        List<Integer> results = new ArrayList<>();
        decl.methods().forEach(method -> results.add(NOWHERE));
        List<BlockNode> blocks = new ArrayList<>();
        for (int i : flow.order()) {
            MethodDecl method = decl.methods().get(i);
            int input = flow.inputs().indexOf(i);
            if (input >= 0 && place.isInBlock()) {
                results.set(i, place.outside(input));
            } else {
                List<Integer> inputs =
                        flow.sources(i).stream().map(s -> resolve(s, results, place)).toList();
                results.set(i, lay(meaning(decl, method), method, inputs, place, blocks));
            }
        }
        return new Laid(results, blocks);
    }

    private static int resolve(Flow.Source source, List<Integer> results, Place place) {
        if (source instanceof Flow.Source.Method method) {
            return results.get(method.index());
        }
        return source instanceof Flow.Source.Outside ? place.outside(0) : NOWHERE;
    }

    /** The method that says what a method is: another one's if it shares that one's weights. */
    private static MethodDecl meaning(InterfaceDecl decl, MethodDecl method) {
        return method.annotation(Shared.class)
                .flatMap(shared -> decl.method(shared.string("value")))
                .orElse(method);
    }

    private int lay(
            MethodDecl meaning,
            MethodDecl method,
            List<Integer> inputs,
            Place place,
            List<BlockNode> blocks) {
        List<AnnotationDecl> found = Vocabulary.NETWORK.annotationsOf(meaning);
        if (found.size() != 1 || inputs.contains(NOWHERE) || layers.size() >= MOST_LAYERS) {
            return unknown(method, place);
        }
        AnnotationDecl annotation;
        int times;
        try {
            annotation = pointed(bound(found.get(0), meaning, place), method, place);
            times = inputs.size() > 1 ? 1 : times(meaning, place);
        } catch (ExpressionException e) {
            problems.add(place.noValue(meaning, e.why()));
            return unknown(method, place);
        }
        List<AnnotationDecl> modifiers = place.modifiers(meaning, found.get(0));
        List<Integer> taken = inputs;
        int result = NOWHERE;
        for (int time = 1; time <= times; time++) {
            String number =
                    times == 1 && meaning.annotation(Repeat.class).isEmpty() ? "" : "_" + time;
            Use use =
                    new Use(
                            place.name(method.name() + number),
                            place.owner(meaning.name() + number),
                            annotation,
                            modifiers);
            result = lay(use, taken, place, blocks);
            taken = List.of(result);
        }
        return result;
    }

    /** A layer or block at the place where it is used. */
    private record Use(
            String name, String owner, AnnotationDecl annotation, List<AnnotationDecl> modifiers) {}

    private int lay(Use use, List<Integer> inputs, Place place, List<BlockNode> blocks) {
        Optional<BlockDecl> block = library.block(use.annotation());
        return block.isPresent()
                ? lay(use, block.get(), inputs, place, blocks)
                : add(use, spec(use.annotation()), inputs);
    }

    private LayerSpec spec(AnnotationDecl annotation) {
        if (annotation.is(Input.class)) {
            return InputSpec.of(annotation);
        }
        return library.custom(annotation)
                .map(custom -> spec(custom, annotation))
                .orElseGet(
                        () ->
                                annotation.isOwnWord()
                                        ? new UnknownSpec()
                                        : LayerCatalog.CATALOG.spec(annotation));
    }

    private static LayerSpec spec(CustomDecl custom, AnnotationDecl use) {
        try {
            return CustomSpec.of(custom, use);
        } catch (ExpressionException told) {
            return new UnknownSpec();
        }
    }

    private int lay(
            Use use, BlockDecl block, List<Integer> inputs, Place place, List<BlockNode> blocks) {
        Flow flow = Flow.of(block.body());
        int wanted = flow.namesInputs() ? flow.inputs().size() : 1;
        if (open.contains(block.type()) || inputs.size() != wanted) {
            problems.add(
                    open.contains(block.type())
                            ? place.recursive(use.annotation(), use.name())
                            : place.arity(use.annotation(), use.name(), wanted, inputs.size()));
            return add(use, new UnknownSpec(), List.of());
        }
        open.push(block.type());
        int first = layers.size();
        Laid inside =
                lay(
                        block.body(),
                        place.inside(
                                use.name(),
                                use.owner(),
                                use.annotation(),
                                use.modifiers(),
                                inputs));
        open.pop();
        int result = flow.outputs().isEmpty() ? NOWHERE : inside.result(flow.outputs().get(0));
        List<String> parameters =
                flow.namesInputs()
                        ? flow.inputs().stream()
                                .map(i -> block.body().methods().get(i).name())
                                .toList()
                        : List.of(Flow.INPUT);
        blocks.add(
                new BlockNode(
                        use.name(),
                        use.owner(),
                        use.annotation(),
                        parameters,
                        inputs,
                        first,
                        layers.size(),
                        result,
                        inside.blocks()));
        return result;
    }

    private int add(Use use, LayerSpec spec, List<Integer> inputs) {
        layers.add(
                new LayerNode(
                        use.name(), use.owner(), spec, inputs, use.annotation(), use.modifiers()));
        return layers.size() - 1;
    }

    /** Two layers on one method, say: there is no telling which was meant, nor what comes after. */
    private int unknown(MethodDecl method, Place place) {
        String name = place.name(method.name());
        AnnotationDecl written =
                Vocabulary.NETWORK.annotationsOf(method).stream()
                        .findFirst()
                        .orElseGet(() -> new AnnotationDecl("", Map.of(), method.origin()));
        return add(new Use(name, name, written, List.of()), new UnknownSpec(), List.of());
    }

    /** What is said about a layer that is used once more is told there. */
    private static AnnotationDecl pointed(
            AnnotationDecl annotation, MethodDecl method, Place place) {
        Optional<AnnotationDecl> shared = method.annotation(Shared.class);
        return shared.isEmpty() || place.isInBlock()
                ? annotation
                : annotation.placed(inside -> new UsedOrigin(inside, shared.get().origin()));
    }

    private static AnnotationDecl bound(AnnotationDecl annotation, MethodDecl method, Place place) {
        AnnotationDecl bound = annotation;
        for (Binding binding : Binding.on(method)) {
            if (place.use().isPresent() && binding.isAbout(annotation)) {
                bound = binding.applied(bound, place.use().get());
            }
        }
        return place.placed(bound);
    }

    private static int times(MethodDecl method, Place place) {
        return method.annotation(Repeat.class)
                .map(repeat -> bound(repeat, method, place).integer("value"))
                .map(times -> Math.max(1, Math.min(times, MOST_LAYERS)))
                .orElse(1);
    }
}
