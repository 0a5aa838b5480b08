package org.layerwright.processor.emit.code;

import com.palantir.javapoet.NameAllocator;

import java.util.List;

/** The names of local variables in a generated method, taken from the user's where possible. */
public final class LocalNames {
    /**
     * A variable of such a name would hide the class or package that an expression means: {@code
     * List.of(1)}.
     */
    private static final List<String> HIDING =
            List.of(
                    "Activations",
                    "AdaptedNormalization",
                    "Attention",
                    "BatchNormalization",
                    "Condition",
                    "Constraint",
                    "CustomScope",
                    "Distribution",
                    "FanMode",
                    "FillMode",
                    "FlipMode",
                    "Float",
                    "Initializer",
                    "Interpolation",
                    "LeakyRelu",
                    "List",
                    "Merging",
                    "Noise",
                    "Normalization",
                    "OrthogonalMode",
                    "Products",
                    "Regularizer",
                    "Sequences",
                    "Simplexes",
                    "ValueRange",
                    "java",
                    "org");

    /** Legal as variables, but words of newer Javas. */
    private static final List<String> ODD =
            List.of("permits", "record", "sealed", "var", "when", "yield");

    private LocalNames() {}

    /** Gives out names that are neither those nor the method's {@code own}. */
    public static NameAllocator allocator(String... own) {
        NameAllocator names = new NameAllocator();
        HIDING.forEach(names::newName);
        ODD.forEach(names::newName);
        List.of(own).forEach(names::newName);
        return names;
    }
}
