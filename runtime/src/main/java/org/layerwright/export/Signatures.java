package org.layerwright.export;

import org.layerwright.graph.InputInfo;
import org.layerwright.graph.NetworkInfo;
import org.layerwright.graph.OutputInfo;
import org.tensorflow.Signature;

/** The names by which a SavedModel is called; {@link SavedModelExport} tells what they mean. */
final class Signatures {
    static final String PIXELS = Signature.DEFAULT_KEY;
    static final String ENCODED = "serve_bytes";
    static final String IMAGE_BYTES = "image_bytes";

    private static final String IMAGES = "images";
    private static final String PROBABILITIES = "probabilities";
    private static final String LABELS = "labels";
    private static final String THRESHOLDS = "thresholds";

    private Signatures() {}

    static String input(NetworkInfo info, InputInfo input) {
        return info.takesOneImage() ? IMAGES : input.name();
    }

    static String probabilities(NetworkInfo info, OutputInfo output) {
        return info.outputs().size() == 1 ? PROBABILITIES : output.name();
    }

    static String labels(NetworkInfo info, OutputInfo output) {
        return besides(info, output, LABELS);
    }

    static String thresholds(NetworkInfo info, OutputInfo output) {
        return besides(info, output, THRESHOLDS);
    }

    /** No method's name has a full stop, so that no output is called as another's labels. */
    private static String besides(NetworkInfo info, OutputInfo output, String what) {
        return info.outputs().size() == 1 ? what : output.name() + "." + what;
    }
}
