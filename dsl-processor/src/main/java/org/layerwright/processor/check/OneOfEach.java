package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.INPUT_DUPLICATE;
import static org.layerwright.processor.report.MessageId.INPUT_MISSING;
import static org.layerwright.processor.report.MessageId.LABELS_MISSING;
import static org.layerwright.processor.report.MessageId.LOSS_DUPLICATE;
import static org.layerwright.processor.report.MessageId.LOSS_MISSING;
import static org.layerwright.processor.report.MessageId.OPTIMIZER_DUPLICATE;
import static org.layerwright.processor.report.MessageId.OPTIMIZER_MISSING;

import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.Network;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.MessageId;
import org.layerwright.processor.report.Origin;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.List;

/** One input, one list of labels, one loss, one optimizer. */
final class OneOfEach implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        String name = network.decl().simpleName();
        Origin declaration = network.decl().origin(Network.class);
        if (network.inputs().isEmpty()) {
            findings.add(INPUT_MISSING, declaration, name);
        }
        if (network.inputs().size() > 1) {
            Origin second = network.inputs().get(1).annotation().origin();
            findings.add(INPUT_DUPLICATE, second, name, network.inputs().size());
        }
        if (network.labels().isEmpty()) {
            findings.add(LABELS_MISSING, declaration, name);
        }
        if (network.losses().isEmpty()) {
            LabelKind kind =
                    network.labels()
                            .map(labels -> labels.spec().kind())
                            .orElse(LabelKind.MULTI_LABEL);
            findings.add(LOSS_MISSING, declaration, name, LossFitsLabels.lossFor(kind), kind);
        }
        if (network.optimizers().isEmpty()) {
            findings.add(OPTIMIZER_MISSING, declaration, name);
        }
        onlyFirst(network.losses(), LOSS_DUPLICATE, name, findings);
        onlyFirst(network.optimizers(), OPTIMIZER_DUPLICATE, name, findings);
    }

    private static <S> void onlyFirst(
            List<Written<S>> written, MessageId id, String name, Findings findings) {
        written.stream()
                .skip(1)
                .forEach(
                        second ->
                                findings.add(
                                        id,
                                        second.annotation().origin(),
                                        second.annotation().simpleName(),
                                        name,
                                        written.get(0).annotation().simpleName()));
    }
}
