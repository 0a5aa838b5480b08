/** What can be said about a layer's weights: how they start, what holds them back. */
@NullMarked
package org.layerwright.processor.model.weight;

import org.jspecify.annotations.NullMarked;
