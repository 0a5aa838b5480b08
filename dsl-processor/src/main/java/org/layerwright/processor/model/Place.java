package org.layerwright.processor.model;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.decl.MethodDecl;
import org.layerwright.processor.model.layer.Arity;
import org.layerwright.processor.report.Finding;
import org.layerwright.processor.report.MessageId;
import org.layerwright.processor.report.Origin;
import org.layerwright.processor.report.UsedOrigin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where layers are laid: in the network itself, or in a use of a block.
 *
 * @param prefix of the layers' names: {@code stage1/}
 * @param ownerPrefix of the names of those whose weights they use
 * @param use the annotation that uses the block
 * @param around what is said beside the use about all layers in it
 * @param outside the layers that the block is used on, or the network's input
 */
record Place(
        String prefix,
        String ownerPrefix,
        Optional<AnnotationDecl> use,
        List<AnnotationDecl> around,
        List<Integer> outside) {

    Place {
        around = List.copyOf(around);
        outside = List.copyOf(outside);
    }

    /** In the network itself. */
    static Place network(List<Integer> inputs) {
        return new Place("", "", Optional.empty(), List.of(), inputs);
    }

    Place inside(
            String name,
            String owner,
            AnnotationDecl block,
            List<AnnotationDecl> modifiers,
            List<Integer> inputs) {
        return new Place(name + "/", owner + "/", Optional.of(block), modifiers, inputs);
    }

    boolean isInBlock() {
        return use.isPresent();
    }

    int outside(int input) {
        return input < outside.size() ? outside.get(input) : -1;
    }

    String name(String method) {
        return prefix + method;
    }

    String owner(String method) {
        return ownerPrefix + method;
    }

    /** The annotation as it is to be pointed at: in a block also at the block's use. */
    AnnotationDecl placed(AnnotationDecl annotation) {
        return annotation.placed(this::placed);
    }

    private Origin placed(Origin inside) {
        return use.<Origin>map(block -> new UsedOrigin(inside, outermost(block.origin())))
                .orElse(inside);
    }

    private static Origin outermost(Origin origin) {
        return origin instanceof UsedOrigin used ? used.use() : origin;
    }

    /** What is said about a layer beside what it is, that of the blocks around it first. */
    List<AnnotationDecl> modifiers(MethodDecl method, AnnotationDecl layer) {
        List<AnnotationDecl> modifiers = new ArrayList<>(around);
        for (AnnotationDecl annotation : method.annotations()) {
            if (annotation != layer) {
                modifiers.add(placed(annotation));
            }
        }
        return modifiers;
    }

    Finding noValue(MethodDecl method, String why) {
        return Finding.of(MessageId.BIND_VALUE, placed(method.origin()), name(method.name()), why);
    }

    Finding recursive(AnnotationDecl block, String name) {
        return Finding.of(MessageId.BLOCK_RECURSIVE, block.origin(), block.simpleName(), name);
    }

    Finding arity(AnnotationDecl block, String name, int wanted, int given) {
        Arity arity = new Arity(wanted, wanted);
        return Finding.of(
                MessageId.ARITY,
                block.origin(),
                block.simpleName(),
                name,
                arity,
                given,
                arity.remedy());
    }
}
