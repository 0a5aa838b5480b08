package org.layerwright.processor.check;

import static org.layerwright.processor.report.MessageId.CROP_TOO_LARGE;
import static org.layerwright.processor.report.MessageId.CROP_TOO_SMALL;

import org.layerwright.dsl.Augmented;
import org.layerwright.processor.decl.InterfaceDecl;
import org.layerwright.processor.model.AugmentationModeler;
import org.layerwright.processor.model.NetworkModel;
import org.layerwright.processor.model.StepNode;
import org.layerwright.processor.model.StepSpec;
import org.layerwright.processor.model.StepSpec.CenterCropSpec;
import org.layerwright.processor.model.StepSpec.RandomCropSpec;
import org.layerwright.processor.model.layer.InputSpec;
import org.layerwright.processor.report.Findings;
import org.layerwright.processor.shape.NetworkShapes;

import java.util.List;
import java.util.Optional;

/**
 * What an augmentation cuts out of images is not larger than they are, nor so small that little is
 * left of what the labels name.
 */
final class CropsFit implements NetworkRule {
    private record Size(int height, int width) {
        boolean fitsInto(Size image) {
            return height <= image.height && width <= image.width;
        }

        double shareOf(Size image) {
            return (double) height * width / ((double) image.height * image.width);
        }
    }

    @Override
    public void check(NetworkModel network, NetworkShapes shapes, Findings findings) {
        List<InputSpec> images =
                network.layers().stream()
                        .map(layer -> layer.spec())
                        .filter(InputSpec.class::isInstance)
                        .map(InputSpec.class::cast)
                        .filter(InputSpec::image)
                        .toList();
        Optional<InterfaceDecl> augmentation = network.library().augmentation();
        if (images.size() == 1 && augmentation.isPresent()) {
            List<Integer> sizes = images.get(0).sizes();
            Size image = new Size(sizes.get(0), sizes.get(1));
            AugmentationModeler.model(augmentation.get())
                    .steps()
                    .forEach(step -> check(network, augmentation.get(), step, image, findings));
        }
    }

    private static void check(
            NetworkModel network,
            InterfaceDecl augmentation,
            StepNode step,
            Size image,
            Findings findings) {
        Optional<Size> cut = step.spec().flatMap(CropsFit::window);
        if (cut.isEmpty()) {
            return;
        }
        Size window = cut.get();
        double share = window.shareOf(image);
        boolean fits = window.fitsInto(image);
        if (fits && (share == 0 || share >= LabelSurvives.LEAST)) {
            return;
        }
        // The shares come last: what is too large does not speak of them.
        findings.add(
                fits ? CROP_TOO_SMALL : CROP_TOO_LARGE,
                network.decl().origin(Augmented.class),
                network.decl().simpleName(),
                step.written().simpleName(),
                step.name(),
                augmentation.simpleName(),
                window.height,
                window.width,
                image.height,
                image.width,
                Math.round(100 * share),
                Math.round(100 * LabelSurvives.LEAST));
    }

    private static Optional<Size> window(StepSpec spec) {
        if (spec instanceof RandomCropSpec crop) {
            return Optional.of(new Size(crop.height(), crop.width()));
        }
        return spec instanceof CenterCropSpec crop
                ? Optional.of(new Size(crop.height(), crop.width()))
                : Optional.empty();
    }
}
