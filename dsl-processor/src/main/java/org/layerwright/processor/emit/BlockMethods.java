package org.layerwright.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;

import org.layerwright.processor.model.BlockNode;
import org.layerwright.processor.optimize.NetworkPlan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the methods that build blocks: uses of a block that differ in nothing but sizes share one,
 * which takes the sizes.
 */
final class BlockMethods {
    private final NetworkPlan plan;
    private final Set<String> names;
    private final Map<String, BlockCall> calls = new TreeMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /**
     * @param taken the names of other methods
     */
    BlockMethods(NetworkPlan plan, Set<String> taken) {
        this.plan = plan;
        this.names = new HashSet<>(taken);
        for (List<BlockNode> level : levels()) {
            families(level).values().forEach(this::share);
        }
    }

    /** How each block is built, by its name. */
    Map<String, BlockCall> calls() {
        return calls;
    }

    List<MethodSpec> methods() {
        return methods;
    }

    /** All blocks, those without blocks inside first, then those with only such inside. */
    private List<List<BlockNode>> levels() {
        TreeMap<Integer, List<BlockNode>> levels = new TreeMap<>();
        plan.network().blocks().forEach(block -> collect(block, levels));
        return List.copyOf(levels.values());
    }

    private static int collect(BlockNode block, Map<Integer, List<BlockNode>> levels) {
        int level = 0;
        for (BlockNode inner : block.blocks()) {
            level = Math.max(level, collect(inner, levels) + 1);
        }
        levels.computeIfAbsent(level, first -> new ArrayList<>()).add(block);
        return level;
    }

    private Map<String, List<BlockNode>> families(List<BlockNode> blocks) {
        Map<String, List<BlockNode>> families = new LinkedHashMap<>();
        for (BlockNode block : blocks) {
            String kind = block.written().type() + sizes(block).slots();
            families.computeIfAbsent(kind, first -> new ArrayList<>()).add(block);
        }
        return families;
    }

    private BlockSizes sizes(BlockNode block) {
        return BlockSizes.of(plan, calls, block);
    }

    private SizeParameters parameters(List<BlockNode> uses) {
        return SizeParameters.of(
                uses.stream().map(this::sizes).toList(), BlockMethod.inputs(uses.get(0)));
    }

    /** {@code ResidualBlock} gives {@code residualBlock}, its other form {@code residualBlock2}. */
    private String name(String annotation) {
        String plain =
                annotation.substring(0, 1).toLowerCase(Locale.ROOT) + annotation.substring(1);
        String name = new NameAllocator().newName(plain);
        for (int number = 2; !names.add(name); number++) {
            name = plain + number;
        }
        return name;
    }

    /** Those that read the same once their sizes are parameters share a method. */
    private void share(List<BlockNode> family) {
        SizeNames differing = parameters(family).names();
        Map<String, List<BlockNode>> alike = new LinkedHashMap<>();
        for (BlockNode block : family) {
            String code = new BlockMethod(plan, calls, block, differing).text();
            alike.computeIfAbsent(code, first -> new ArrayList<>()).add(block);
        }
        for (List<BlockNode> group : alike.values()) {
            SizeParameters parameters = parameters(group);
            BlockNode first = group.get(0);
            String name = name(first.written().simpleName());
            methods.addAll(
                    new BlockMethod(plan, calls, first, parameters.names())
                            .write(name, group, parameters.parameters()));
            for (int i = 0; i < group.size(); i++) {
                calls.put(group.get(i).name(), new BlockCall(name, parameters.arguments(i)));
            }
        }
    }
}
