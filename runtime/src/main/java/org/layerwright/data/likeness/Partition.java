package org.layerwright.data.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things 0 to n - 1 joined into groups step by step (union-find). */
public final class Partition {
    private final int[] parent;

    /** Each thing for itself. */
    public Partition(int things) {
        parent = new int[things];
        for (int i = 0; i < things; i++) {
            parent[i] = i;
        }
    }

    /** Makes one group of both groups. */
    public void join(int a, int b) {
        int rootA = groupOf(a);
        int rootB = groupOf(b);
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
    }

    /** The group's smallest member. */
    public int groupOf(int thing) {
        int at = thing;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The groups of more than one, ascending, each with its members ascending. */
    public List<List<Integer>> groups() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(groupOf(i), root -> new ArrayList<>()).add(i);
        }
        return members.values().stream().filter(group -> group.size() > 1).toList();
    }
}
