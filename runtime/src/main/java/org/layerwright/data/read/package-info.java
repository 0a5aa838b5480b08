/**
 * Readers of what users have: tables and folders. They tell names and places, and look at no pixel.
 */
@NullMarked
package org.layerwright.data.read;

import org.jspecify.annotations.NullMarked;
