/** Every loss of the language, by training networks that are declared with it. */
@NullMarked
package org.layerwright.samples.losses;

import org.jspecify.annotations.NullMarked;
