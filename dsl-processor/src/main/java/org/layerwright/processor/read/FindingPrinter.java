package org.layerwright.processor.read;

import org.layerwright.processor.report.Finding;

import java.util.List;
import java.util.Set;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Hands findings to javac, each at its place. */
public final class FindingPrinter {
    private final Messager messager;

    public FindingPrinter(Messager messager) {
        this.messager = messager;
    }

    /**
     * Prints findings.
     *
     * @param suppressed codes of warnings to leave out; errors cannot be silenced
     */
    public void print(List<Finding> findings, Set<String> suppressed) {
        for (Finding finding : findings) {
            if (finding.isError() || !suppressed.contains(finding.id().code())) {
                print(finding);
            }
        }
    }

    private void print(Finding finding) {
        Diagnostic.Kind kind = finding.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        if (finding.origin() instanceof ElementOrigin place) {
            place.print(messager, kind, finding);
        } else {
            messager.printMessage(kind, finding.message());
        }
    }
}
