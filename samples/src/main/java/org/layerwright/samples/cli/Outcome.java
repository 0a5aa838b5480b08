package org.layerwright.samples.cli;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.diagnose.Diagnosis;
import org.layerwright.train.Evaluation;
import org.layerwright.train.History;

import java.util.Map;
import java.util.Optional;

/**
 * What came of a training run.
 *
 * @param split the images trained and evaluated on
 * @param history its epochs
 * @param evaluation of the best weights on the validation images
 * @param diagnosis what the doctor says of the training
 * @param rivalName what the network was compared with, if anything
 * @param rival the rival's metrics by key; empty without one
 * @param seconds the run took, loading and evaluation included
 */
record Outcome(
        Split<ImageDataset> split,
        History history,
        Evaluation evaluation,
        Diagnosis diagnosis,
        Optional<String> rivalName,
        Map<String, Double> rival,
        double seconds) {

    /** The median over the epochs after the first, which also decodes the images. */
    double trainImagesPerSecond() {
        return median("images_per_second");
    }

    /** What part of training was spent waiting for images, 0 to 1; median over the same epochs. */
    double inputWaitShare() {
        return median("input_wait_share");
    }

    private double median(String value) {
        double[] sorted =
                history.epochs().stream()
                        .skip(history.epochs().size() > 1 ? 1 : 0)
                        .mapToDouble(epoch -> epoch.value(value))
                        .sorted()
                        .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
