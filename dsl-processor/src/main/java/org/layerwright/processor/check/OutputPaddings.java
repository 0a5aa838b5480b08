package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.OUTPUT_PADDING;

import org.layerwright.processor.model.LayerNode;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.layer.Conv2DTransposeSpec;
import org.layerwright.processor.model.layer.Size;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

/** The output of a transposed convolution is one that the convolution brings back to its input. */
final class OutputPaddings implements NetworkRule {
    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        for (LayerNode layer : network.layers()) {
            if (layer.spec() instanceof Conv2DTransposeSpec spec && !layer.isShared()) {
                spec.outputPadding().ifPresent(given -> check(layer, spec, given, findings));
            }
        }
    }

    private static void check(
            LayerNode layer, Conv2DTransposeSpec spec, Size given, Findings findings) {
        Size strides = spec.strides();
        // Numbers below 0, and strides below 1, have their own rule.
        boolean told =
                Math.min(given.height(), given.width()) < 0
                        || Math.min(strides.height(), strides.width()) < 1;
        if (told || spec.outputPaddingFits()) {
            return;
        }
        boolean tooLarge = given.height() >= strides.height() || given.width() >= strides.width();
        findings.add(
                OUTPUT_PADDING,
                layer.written().origin("outputPadding"),
                layer.written().simpleName(),
                layer.name(),
                given,
                tooLarge
                        ? "smaller than strides = " + strides
                        : "at least 1, for the kernel " + spec.kernelSize() + " is even");
    }
}
