/**
 * How large values are in a network that nobody has trained yet: their mean and spread, carried
 * from layer to layer by arithmetic over the first values of the weights. Pure functions, one a
 * family of layers; a layer that nothing is known of ends the prediction there.
 */
@NullMarked
package org.layerwright.processor.check.signal;

import org.jspecify.annotations.NullMarked;
