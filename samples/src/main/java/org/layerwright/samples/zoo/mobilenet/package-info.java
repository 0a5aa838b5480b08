/** Networks for telephones, of depthwise convolutions: Howard et al. 2017, Sandler et al. 2018. */
@NullMarked
package org.layerwright.samples.zoo.mobilenet;

import org.jspecify.annotations.NullMarked;
