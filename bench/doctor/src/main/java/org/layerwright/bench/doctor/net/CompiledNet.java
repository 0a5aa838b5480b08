package org.layerwright.bench.doctor.net;

import org.jspecify.annotations.Nullable;
import org.layerwright.Model;
import org.layerwright.ModelOptions;

import java.util.List;

/** What the compiler made of a declaration: what it said, and the class if there is one. */
public final class CompiledNet {
    private final List<Said> said;
    private final @Nullable Class<?> generated;

    CompiledNet(List<Said> said, @Nullable Class<?> generated) {
        this.said = List.copyOf(said);
        this.generated = generated;
    }

    /**
     * One error or warning.
     *
     * @param id the message's, such as {@code LW-label-lost}; {@code javac} if it is not
     *     Layerwright's
     * @param error whether it forbids the class
     * @param text the whole of it
     */
    public record Said(String id, boolean error, String text) {}

    /** Errors first, otherwise in the order of the source. */
    public List<Said> said() {
        return said;
    }

    /** Whether there is a class. */
    public boolean works() {
        return generated != null;
    }

    /** A new model; the caller closes it. */
    public Model create(long seed) {
        if (generated == null) {
            throw new IllegalStateException("it does not compile: " + said);
        }
        try {
            return (Model)
                    generated
                            .getMethod("create", ModelOptions.class)
                            .invoke(null, ModelOptions.defaults().seed(seed));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
