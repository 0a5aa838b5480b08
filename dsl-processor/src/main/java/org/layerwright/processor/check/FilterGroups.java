package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.GROUPS;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

/** Each group has as many filters. */
final class FilterGroups implements AnnotationRule {
    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        if (!annotation.has("filters") || !annotation.has("groups")) {
            return;
        }
        int filters = annotation.integer("filters");
        int groups = annotation.integer("groups");
        // Numbers below 1 have their own rule.
        if (filters > 0 && groups > 0 && filters % groups != 0) {
            findings.add(
                    GROUPS,
                    annotation.origin("groups"),
                    annotation.simpleName(),
                    on,
                    groups,
                    filters);
        }
    }
}
