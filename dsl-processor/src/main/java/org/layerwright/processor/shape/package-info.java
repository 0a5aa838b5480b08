/**
 * Pure functions from specifications to shapes, weights and operation counts. No messages of its
 * own.
 */
@NullMarked
package org.layerwright.processor.shape;

import org.jspecify.annotations.NullMarked;
