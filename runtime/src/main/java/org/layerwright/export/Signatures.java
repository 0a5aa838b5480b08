package org.layerwright.export;

import org.tensorflow.Signature;

/** The names by which a SavedModel is called; {@link SavedModelExport} tells what they mean. */
final class Signatures {
    static final String PIXELS = Signature.DEFAULT_KEY;
    static final String IMAGES = "images";
    static final String ENCODED = "serve_bytes";
    static final String IMAGE_BYTES = "image_bytes";
    static final String PROBABILITIES = "probabilities";
    static final String LABELS = "labels";

    private Signatures() {}
}
