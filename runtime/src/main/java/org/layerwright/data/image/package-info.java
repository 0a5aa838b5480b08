/**
 * Encoded pictures: what their headers say, whether they can be used, their pixels at the size a
 * network takes. TensorFlow decodes them, always on the CPU.
 */
@NullMarked
package org.layerwright.data.image;

import org.jspecify.annotations.NullMarked;
