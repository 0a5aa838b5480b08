/**
 * Checkpoints of a run as they lie on disk: folders of tensors and one JSON document, each whole or
 * not at all. What is in them is the business of {@code train}.
 */
@NullMarked
package org.layerwright.train.resume;

import org.jspecify.annotations.NullMarked;
