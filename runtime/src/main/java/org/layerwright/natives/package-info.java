/** TensorFlow's native library: how it is found and loaded. */
@NullMarked
package org.layerwright.natives;

import org.jspecify.annotations.NullMarked;
