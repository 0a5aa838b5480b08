package org.layerwright.processor.emit.layer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;

import org.jspecify.annotations.Nullable;
import org.layerwright.processor.emit.code.Declarations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A method that builds layers, while it is being written. */
public final class MethodBody {
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final Map<String, String> weights = new HashMap<>();
    private final NameAllocator names;
    private final Sizes sizes;
    private @Nullable String parameter;

    /**
     * @param names gives out local names; the method's parameters are taken already
     * @param sizes how sizes are written
     */
    public MethodBody(NameAllocator names, Sizes sizes) {
        this.names = names;
        this.sizes = sizes;
    }

    /** Declares a variable of a name as near to {@code name} as can be. */
    public String declare(String name, CodeBlock value) {
        String variable = names.newName(name);
        code.add(Declarations.operand(variable, value));
        return variable;
    }

    /** A name for the parameters of short functions, which no variable has. */
    String parameter() {
        String known = parameter == null ? names.newName("x") : parameter;
        parameter = known;
        return known;
    }

    /**
     * Declares a layer's weight, unless another use of the layer has done so.
     *
     * @param then writes what is said about a new one
     */
    String weight(
            String layer, String weight, String name, CodeBlock value, Consumer<String> then) {
        String known = weights.get(layer + "/" + weight);
        if (known != null) {
            return known;
        }
        String variable = declare(name, value);
        weights.put(layer + "/" + weight, variable);
        then.accept(variable);
        return variable;
    }

    /** A weight's sizes, as written in the call that makes it. */
    List<String> sizes(String layer, String weight, List<Integer> dims) {
        return sizes.write(layer, weight, dims);
    }

    /** Sets what follows apart from what there is. */
    public CodeBlock.Builder paragraph() {
        return code.isEmpty() ? code : code.add("\n");
    }

    public CodeBlock.Builder code() {
        return code;
    }

    /** How the sizes of weights are written: as numbers, or by a parameter's name. */
    @FunctionalInterface
    public interface Sizes {
        /**
         * Each size as it is written.
         *
         * @param layer the layer's name inside the method
         */
        List<String> write(String layer, String weight, List<Integer> dims);
    }
}
