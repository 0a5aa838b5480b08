package org.layerwright.processor.report;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, so that all errors of a compilation are told at once. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /**
     * Adds a finding worded by its {@link Message}.
     *
     * @param args fill the id's template in order
     */
    public void add(Message id, Origin origin, Object... args) {
        all.add(Finding.of(id, origin, args));
    }

    /** Adds findings made elsewhere. */
    public void addAll(List<Finding> findings) {
        all.addAll(findings);
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }
}
