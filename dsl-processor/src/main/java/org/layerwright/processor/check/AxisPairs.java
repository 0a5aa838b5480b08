package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.ONE_OR_TWO;

import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.report.Findings;

import java.util.List;
import java.util.Set;

/** Sizes are given for both axes at once or for each. */
final class AxisPairs implements AnnotationRule {
    private static final Set<String> PAIRS =
            Set.of("dilationRate", "kernelSize", "outputPadding", "poolSize", "size", "strides");

    @Override
    public void check(AnnotationDecl annotation, String on, Findings findings) {
        for (String member : PAIRS) {
            if (!annotation.has(member)) {
                continue;
            }
            List<Integer> values = annotation.integers(member);
            boolean leftOut =
                    values.isEmpty()
                            && (member.equals("outputPadding")
                                    || (member.equals("strides") && annotation.has("poolSize")));
            if (!leftOut && (values.isEmpty() || values.size() > 2)) {
                findings.add(
                        ONE_OR_TWO,
                        annotation.origin(member),
                        annotation.simpleName(),
                        on,
                        member,
                        values.size());
            }
        }
    }
}
