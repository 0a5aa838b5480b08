package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.CLIPPING_DUPLICATE;
import static org.layerwright.processor.report.MessageId.INPUT_DUPLICATE;
import static org.layerwright.processor.report.MessageId.INPUT_MISSING;
import static org.layerwright.processor.report.MessageId.LABELS_MISSING;
import static org.layerwright.processor.report.MessageId.LOSS_DUPLICATE;
import static org.layerwright.processor.report.MessageId.LOSS_MISSING;
import static org.layerwright.processor.report.MessageId.OPTIMIZER_DUPLICATE;
import static org.layerwright.processor.report.MessageId.OPTIMIZER_MISSING;
import static org.layerwright.processor.report.MessageId.SCHEDULE_DUPLICATE;

import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.Network;
import org.layerwright.processor.decl.AnnotationDecl;
import org.layerwright.processor.model.Flow;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Training;
import org.layerwright.processor.model.UpdateSpec;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.report.MessageId;
import org.layerwright.processor.report.Origin;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.List;

/** One input, one list of labels, one loss, one optimizer, no more than one schedule. */
final class OneOfEach implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        String name = network.decl().simpleName();
        Origin declaration = network.decl().origin(Network.class);
        boolean named = Flow.of(network.decl()).namesInputs();
        if (network.inputs().isEmpty() && !named) {
            findings.add(INPUT_MISSING, declaration, name);
        }
        int allowed = named ? 0 : 1;
        if (network.inputs().size() > allowed) {
            Origin extra = network.inputs().get(allowed).origin();
            findings.add(INPUT_DUPLICATE, extra, name, network.inputs().size());
        }
        Training training = network.training();
        if (training.optimizers().isEmpty()) {
            findings.add(OPTIMIZER_MISSING, declaration, name);
        }
        onlyFirst(training.optimizers(), OPTIMIZER_DUPLICATE, name, findings);
        onlyFirst(training.schedules(), SCHEDULE_DUPLICATE, name, findings);
        onlyFirst(
                training.updates().stream()
                        .filter(update -> update.spec() instanceof UpdateSpec.Clipping)
                        .toList(),
                CLIPPING_DUPLICATE,
                name,
                findings);
        network.outputs().forEach(output -> check(output, findings));
    }

    private static void check(OutputNode output, Findings findings) {
        AnnotationDecl mark = output.mark();
        if (output.labels().isEmpty()) {
            findings.add(LABELS_MISSING, mark.origin(), mark.simpleName(), output.on());
        }
        if (output.losses().isEmpty()) {
            LabelKind kind =
                    output.labels()
                            .map(labels -> labels.spec().kind())
                            .orElse(LabelKind.MULTI_LABEL);
            findings.add(
                    LOSS_MISSING,
                    mark.origin(),
                    mark.simpleName(),
                    output.on(),
                    LossFitsLabels.lossFor(kind),
                    kind);
        }
        onlyFirst(output.losses(), LOSS_DUPLICATE, output.on(), findings);
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
