/** What the compiler predicts of first values, against networks that TensorFlow built. */
@NullMarked
package org.layerwright.samples.signal;

import org.jspecify.annotations.NullMarked;
