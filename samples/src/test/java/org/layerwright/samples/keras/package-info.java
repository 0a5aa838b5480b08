/** Files of weights that Keras wrote, loaded by name. */
@NullMarked
package org.layerwright.samples.keras;

import org.jspecify.annotations.NullMarked;
