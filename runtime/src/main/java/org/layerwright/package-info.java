/**
 * The entrance: {@link org.layerwright.Model}, which generated model classes extend, its options
 * and its layers.
 */
@NullMarked
package org.layerwright;

import org.jspecify.annotations.NullMarked;
