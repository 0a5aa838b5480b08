/** Networks of residuals: He et al. 2015, 2016. */
@NullMarked
package org.layerwright.samples.zoo.resnet;

import org.jspecify.annotations.NullMarked;
