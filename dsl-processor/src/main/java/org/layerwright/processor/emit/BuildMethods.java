package org.layerwright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;

import org.layerwright.processor.emit.code.RuntimeTypes;
import org.layerwright.processor.optimize.NetworkPlan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import javax.lang.model.element.Modifier;

/** Writes {@code build}, a paragraph a layer, and a method for each kind of block. */
final class BuildMethods {
    private static final String BUILD = "build";

    private BuildMethods() {}

    /**
     * @param taken the names of methods that stand beside them
     */
    static List<MethodSpec> of(NetworkPlan plan, List<String> taken) {
        Set<String> names = new HashSet<>(taken);
        names.add(BUILD);
        BlockMethods blocks = new BlockMethods(plan, names);
        List<MethodSpec> methods =
                new ArrayList<>(
                        new Parts(plan, blocks.calls(), SequenceWriter.Frame.NETWORK)
                                .write(
                                        BUILD,
                                        MethodSpec.methodBuilder(BUILD)
                                                .addAnnotation(Override.class)
                                                .addModifiers(Modifier.PUBLIC),
                                        List.of(
                                                ParameterSpec.builder(
                                                                RuntimeTypes.NETWORK_SCOPE, "net")
                                                        .build()),
                                        Sequence.of(
                                                plan.network().layers(),
                                                0,
                                                plan.layers().size(),
                                                plan.network().blocks()),
                                        Map.of(),
                                        OptionalInt.empty()));
        methods.addAll(blocks.methods());
        return methods;
    }
}
