package org.layerwright.diagnose;

import org.layerwright.diagnose.evidence.CaseFile;
import org.layerwright.diagnose.rule.Finding;
import org.layerwright.diagnose.rule.Rule;
import org.layerwright.diagnose.rule.Severity;

import java.util.Optional;

/** A rule that finds what it is told to. */
record Says(String id, Severity severity, boolean concernsHealthyRuns) implements Rule {

    static Says error(String id) {
        return new Says(id, Severity.ERROR, false);
    }

    static Says warning(String id) {
        return new Says(id, Severity.WARNING, false);
    }

    @Override
    public String title() {
        return id;
    }

    @Override
    public Optional<Finding> examine(CaseFile file) {
        return Optional.of(Finding.of(this, severity).saw(id + " was seen").build());
    }

    @Override
    public boolean canTell(CaseFile file) {
        return true;
    }
}
