package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.SIDES;

import org.layerwright.dsl.layer.Cropping2D;
import org.layerwright.dsl.layer.ZeroPadding2D;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

import java.util.Map;
import java.util.Set;

/**
 * Rows and columns at the border are given for all sides at once, for each axis or for each side.
 */
final class FourSides implements AnnotationRule {
    private static final Map<String, String> MEMBERS =
            Map.of(
                    Cropping2D.class.getName(),
                    "cropping",
                    ZeroPadding2D.class.getName(),
                    "padding");
    private static final Set<Integer> FORMS = Set.of(1, 2, 4);

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        String member = MEMBERS.get(annotation.type());
        if (member != null && !FORMS.contains(annotation.list(member).size())) {
            findings.add(
                    SIDES,
                    annotation.origin(member),
                    annotation.simpleName(),
                    on,
                    member,
                    annotation.list(member).size());
        }
    }
}
