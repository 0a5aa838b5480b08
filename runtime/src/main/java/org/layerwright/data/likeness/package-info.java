/**
 * Whether two pictures show the same: fingerprints that survive resizing, compression and changes
 * of brightness, and a search for near ones among many. Plain Java on pixels; knows neither files
 * nor labels.
 */
@NullMarked
package org.layerwright.data.likeness;

import org.jspecify.annotations.NullMarked;
