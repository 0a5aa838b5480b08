/** A network of separable convolutions and residuals: Chollet 2016. */
@NullMarked
package org.layerwright.samples.zoo.xception;

import org.jspecify.annotations.NullMarked;
