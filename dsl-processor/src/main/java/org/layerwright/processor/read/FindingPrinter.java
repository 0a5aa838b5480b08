package org.layerwright.processor.read;

import org.layerwright.processor.report.Finding;
import org.layerwright.processor.report.Origin;
import org.layerwright.processor.report.Severity;
import org.layerwright.processor.report.UsedOrigin;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.tools.Diagnostic;

/** Hands findings to javac, each at its place. */
public final class FindingPrinter {
    private final Messager messager;
    private final SourceFiles sources;
    private final boolean notes;

    /**
     * A printer.
     *
     * @param notes whether notes are told
     */
    public FindingPrinter(ProcessingEnvironment environment, boolean notes) {
        this.notes = notes;
        this.messager = environment.getMessager();
        this.sources = SourceFiles.of(environment);
    }

    /**
     * Prints findings.
     *
     * @param suppressed codes of warnings and notes to leave out; errors cannot be silenced
     */
    public void print(List<Finding> findings, Set<String> suppressed) {
        for (Finding finding : findings) {
            boolean wanted =
                    !suppressed.contains(finding.id().code())
                            && (notes || finding.id().severity() != Severity.NOTE);
            if (finding.isError() || wanted) {
                Diagnostic.Kind kind = Diagnostic.Kind.valueOf(finding.id().severity().name());
                print(kind, finding.message(), finding.origin());
            }
        }
    }

    private void print(Diagnostic.Kind kind, String message, Origin origin) {
        if (origin instanceof UsedOrigin used) {
            print(kind, message, used.use());
            if (used.inside() instanceof ElementOrigin place && sources.have(place.element())) {
                place.print(messager, Diagnostic.Kind.NOTE, here(place.element()));
            }
        } else if (origin instanceof ElementOrigin place) {
            place.print(messager, kind, message);
        } else {
            messager.printMessage(kind, message);
        }
    }

    /** Said after a finding about a use: where that is written which the use is of. */
    private static String here(Element element) {
        Element body = Objects.requireNonNull(element.getEnclosingElement());
        Element around = body.getEnclosingElement();
        Name named =
                around != null && around.getKind() == ElementKind.ANNOTATION_TYPE
                        ? around.getSimpleName()
                        : body.getSimpleName();
        return "[LW-here] what is said above is about this %s of %s."
                .formatted(element.getSimpleName(), named);
    }
}
