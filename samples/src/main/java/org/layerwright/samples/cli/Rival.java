package org.layerwright.samples.cli;

import org.layerwright.data.ImageDataset;
import org.layerwright.data.Split;
import org.layerwright.metrics.Metric;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A simpler model, to show what the network adds. */
public interface Rival {
    /** What it is, in a few words. */
    String name();

    /** Its metrics on the validation part after fitting the training part, by metric key. */
    Map<String, Double> measure(Split<ImageDataset> split, List<Metric> metrics) throws IOException;
}
