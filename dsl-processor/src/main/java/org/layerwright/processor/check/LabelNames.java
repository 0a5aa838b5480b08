package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.LABELS_EMPTY;
import static org.layerwright.processor.report.MessageId.LABEL_BLANK;
import static org.layerwright.processor.report.MessageId.LABEL_DUPLICATE;
import static org.layerwright.processor.report.MessageId.TOO_FEW_LABELS;

import org.layerwright.dsl.LabelKind;
import org.layerwright.processor.decl.Value;
import org.layerwright.processor.model.LabelsSpec;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Labels have names, each its own. */
final class LabelNames implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        network.labels().ifPresent(labels -> check(network, labels, findings));
    }

    private static void check(NetworkModel network, Written<LabelsSpec> labels, Findings findings) {
        String on = network.decl().simpleName();
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
        if (names.isEmpty()) {
            findings.add(LABELS_EMPTY, labels.annotation().origin("value"), on);
        }
        if (names.size() == 1 && labels.spec().kind() == LabelKind.SINGLE_LABEL) {
            findings.add(TOO_FEW_LABELS, labels.annotation().origin("value"), on);
        }
    }
}
