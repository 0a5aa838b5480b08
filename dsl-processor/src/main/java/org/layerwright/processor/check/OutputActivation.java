package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.OUTPUT_ACTIVATION;

import org.layerwright.dsl.LabelKind;
import org.layerwright.dsl.layer.ActivationFunction;
import org.layerwright.processor.model.LabelsSpec;
import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.LossSpec;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.OutputNode;
import org.layerwright.processor.model.Written;
import org.layerwright.processor.model.layer.ActivationSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.List;
import java.util.Map;

/** The last activation makes the probabilities that the labels and the loss are about. */
final class OutputActivation implements OutputRule {
    private record Ending(ActivationFunction activation, String meaning) {}

    private static final Map<LabelKind, Ending> ENDINGS =
            Map.of(
                    LabelKind.MULTI_LABEL,
                    new Ending(ActivationFunction.SIGMOID, "a probability of its own"),
                    LabelKind.SINGLE_LABEL,
                    new Ending(ActivationFunction.SOFTMAX, "a share of one"));

    @Override
    public void check(
            OutputNode output, NetworkModel network, NetworkShapes shapes, Findings findings) {
        int last = output.layer();
        if (output.labels().isEmpty() || last < 0) {
            return;
        }
        LayerNode layer = network.layers().get(last);
        LabelsSpec labels = output.labels().get().spec();
        boolean endsInLabels =
                shapes.facts(last)
                        .map(facts -> LabelWidth.isRow(facts.output(), labels.names().size()))
                        .orElse(false);
        Ending ending = ENDINGS.get(labels.kind());
        // Without one output a label there is no ending to judge: that is told by another rule.
        if (!endsInLabels || ending == null || layer.spec().activation() == ending.activation()) {
            return;
        }
        // Loss and ending agree with each other, so that the kind is the odd one out: told there.
        List<Written<LossSpec>> losses = output.losses();
        if (losses.size() == 1 && isOddOneOut(labels.kind(), losses.get(0).spec(), layer)) {
            return;
        }
        boolean named =
                losses.size() == 1 && losses.get(0).spec().labelKinds().contains(labels.kind());
        String remedy =
                layer.written().has("activation")
                        ? "Set activation = %s.".formatted(ending.activation())
                        : layer.spec() instanceof ActivationSpec
                                ? "Write @Activation(%s).".formatted(ending.activation())
                                : "End it with @Dense(units = %d, activation = %s)."
                                        .formatted(labels.names().size(), ending.activation());
        findings.add(
                OUTPUT_ACTIVATION,
                layer.written().origin("activation"),
                layer.written().simpleName(),
                layer.name(),
                layer.spec().activation(),
                labels.kind(),
                named
                        ? losses.get(0).annotation().simpleName()
                        : LossFitsLabels.lossFor(labels.kind()),
                ending.activation(),
                ending.meaning(),
                remedy);
    }

    private static boolean isOddOneOut(LabelKind kind, LossSpec loss, LayerNode layer) {
        return !loss.labelKinds().contains(kind)
                && loss.labelKinds().stream()
                        .map(ENDINGS::get)
                        .anyMatch(
                                ending ->
                                        ending != null
                                                && ending.activation()
                                                        == layer.spec().activation());
    }
}
