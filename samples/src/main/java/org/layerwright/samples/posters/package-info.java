/**
 * Film genres from posters: a declared network for real, noisy multi-label images that the user
 * brings along ({@code --data DIR}).
 */
@NullMarked
package org.layerwright.samples.posters;

import org.jspecify.annotations.NullMarked;
