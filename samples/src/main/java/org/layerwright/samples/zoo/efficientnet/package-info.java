/** Networks of inverted residuals that weigh their channels: Tan and Le 2019. */
@NullMarked
package org.layerwright.samples.zoo.efficientnet;

import org.jspecify.annotations.NullMarked;
