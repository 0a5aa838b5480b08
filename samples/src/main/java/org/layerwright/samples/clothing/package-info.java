/**
 * One garment a photo: a declared single-label network for images that the user brings along
 * ({@code --data DIR}).
 */
@NullMarked
package org.layerwright.samples.clothing;

import org.jspecify.annotations.NullMarked;
