package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.VALUE_COUNT;

import org.layerwright.dsl.loss.BinaryCrossentropy;
import org.layerwright.dsl.loss.CategoricalFocalCrossentropy;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.lang.annotation.Annotation;
import java.util.List;

/** What a loss has for each label, it has as often as there are labels, or once for all. */
final class ValuesPerLabel implements OutputRule {
    private record Row(Class<? extends Annotation> loss, String member, boolean mayBeNone) {}

    private static final List<Row> ROWS =
            List.of(
                    new Row(BinaryCrossentropy.class, "positiveWeight", true),
                    new Row(CategoricalFocalCrossentropy.class, "alpha", false));

    @Override
    public void check(
            OutputNode output, NetworkModel network, NetworkShapes shapes, Findings findings) {
        int labels = output.labels().map(written -> written.spec().names().size()).orElse(0);
        if (labels == 0) {
            return;
        }
        for (Written<LossSpec> loss : output.losses()) {
            AnnotationDecl written = loss.annotation();
            for (Row row : ROWS) {
                if (!written.is(row.loss)) {
                    continue;
                }
                int count = written.list(row.member).size();
                boolean fits = count == 1 || count == labels || (count == 0 && row.mayBeNone);
                if (!fits) {
                    findings.add(
                            VALUE_COUNT,
                            written.origin(row.member),
                            written.simpleName(),
                            output.on(),
                            row.member,
                            count,
                            "one for all labels, or one for each: " + labels);
                }
            }
        }
    }
}
