/**
 * What a layer computes where that is more than an op or two: lowerings of what TensorFlow's own
 * ops do wrongly or not at all, by family. Called by generated code; a layer's weights come from
 * there.
 */
@NullMarked
package org.layerwright.layers;

import org.jspecify.annotations.NullMarked;
