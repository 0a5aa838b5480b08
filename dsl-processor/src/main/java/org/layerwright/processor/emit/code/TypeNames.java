package org.layerwright.processor.emit.code;

import com.palantir.javapoet.ClassName;

import java.util.Arrays;

/** Types of the user's, as generated code names them. */
public final class TypeNames {
    private TypeNames() {}

    /**
     * A type.
     *
     * @param packageName its package, empty for the unnamed one
     * @param name its name inside the package, nested types joined by dots
     */
    public static ClassName of(String packageName, String name) {
        String[] names = name.split("\\.", -1);
        return ClassName.get(packageName, names[0], Arrays.copyOfRange(names, 1, names.length));
    }
}
