package org.layerwright.processor.read;

import org.layerwright.processor.report.Finding;
import org.layerwright.processor.report.Origin;
import org.layerwright.processor.report.UsedOrigin;

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
        print(kind, finding.message(), finding.origin());
    }

    private void print(Diagnostic.Kind kind, String message, Origin origin) {
        if (origin instanceof UsedOrigin used) {
            print(kind, message, used.use());
            print(Diagnostic.Kind.NOTE, "[LW-here] the place in the block", used.inside());
        } else if (origin instanceof ElementOrigin place) {
            place.print(messager, kind, message);
        } else {
            messager.printMessage(kind, message);
        }
    }
}
