package org.layerwright.processor.emit;

import com.palantir.javapoet.NameAllocator;

import org.layerwright.processor.emit.code.LocalNames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sizes that uses of a block do not agree on: a parameter each. */
final class SizeParameters {
    private final Map<List<Integer>, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();

    private SizeParameters(List<BlockSizes> uses, List<String> taken) {
        NameAllocator allocator = LocalNames.allocator("tf", "net", "i");
        taken.forEach(allocator::newName);
        Map<List<Integer>, String> known = new HashMap<>();
        for (String name : uses.get(0).known().keySet()) {
            known.putIfAbsent(
                    uses.stream().map(use -> use.known().getOrDefault(name, 0)).toList(), name);
        }
        for (int slot = 0; slot < uses.get(0).slots().size(); slot++) {
            int at = slot;
            List<Integer> column = uses.stream().map(use -> use.values().get(at)).toList();
            if (column.stream().distinct().count() > 1) {
                String what = uses.get(0).slots().get(slot);
                names.put(
                        what,
                        parameters.computeIfAbsent(
                                column,
                                first ->
                                        allocator.newName(known.getOrDefault(column, name(what)))));
            }
        }
    }

    /**
     * Finds them.
     *
     * @param uses the sizes of each use
     * @param taken the names of the method's other parameters
     */
    static SizeParameters of(List<BlockSizes> uses, List<String> taken) {
        return new SizeParameters(uses, taken);
    }

    /** The size of a layer goes by the layer's name. */
    private static String name(String slot) {
        String path = slot.substring(0, slot.indexOf('#'));
        int slash = path.indexOf('/');
        return (slash < 0 ? path : path.substring(0, slash)) + "Size";
    }

    SizeNames names() {
        return new SizeNames(names);
    }

    /** The parameters' names in order. */
    List<String> parameters() {
        return List.copyOf(parameters.values());
    }

    /** What a use gives for them. */
    List<Integer> arguments(int use) {
        List<Integer> arguments = new ArrayList<>();
        parameters.keySet().forEach(column -> arguments.add(column.get(use)));
        return arguments;
    }
}
