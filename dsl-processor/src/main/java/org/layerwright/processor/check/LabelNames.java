package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.LABELS_COUNT;
import static org.layerwright.processor.report.MessageId.LABELS_EMPTY;
import static org.layerwright.processor.report.MessageId.LABEL_BLANK;
import static org.layerwright.processor.report.MessageId.LABEL_DUPLICATE;
import static org.layerwright.processor.report.MessageId.TOO_FEW_LABELS;

import org.layerwright.dsl.LabelKind;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.LabelsSpec;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Labels have names, each its own. */
final class LabelNames implements OutputRule {
    @Override
    public void check(
            OutputNode output, NetworkModel network, NetworkShapes shapes, Findings findings) {
        output.labels().ifPresent(labels -> check(output, labels, findings));
    }

    private static void check(OutputNode output, Written<LabelsSpec> labels, Findings findings) {
        String on = output.on();
        List<Value> names = labels.annotation().list("value");
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = (String) names.get(i).raw();
            if (name.isBlank()) {
                findings.add(LABEL_BLANK, names.get(i).origin(), on, i + 1);
            } else if (!seen.add(name)) {
                findings.add(LABEL_DUPLICATE, names.get(i).origin(), on, name);
            }
        }
        int count = labels.annotation().integer("count");
        if (count < 0 || (count > 0 && !names.isEmpty())) {
            findings.add(
                    LABELS_COUNT, labels.annotation().origin("count"), on, count, names.size());
        }
        if (labels.spec().names().isEmpty()) {
            findings.add(LABELS_EMPTY, labels.annotation().origin("value"), on);
        }
        if (labels.spec().names().size() == 1 && labels.spec().kind() == LabelKind.SINGLE_LABEL) {
            findings.add(TOO_FEW_LABELS, labels.annotation().origin("value"), on);
        }
    }
}
