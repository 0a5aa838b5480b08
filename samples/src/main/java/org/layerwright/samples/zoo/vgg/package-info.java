/** Plain stacks of 3x3 convolutions: Simonyan and Zisserman 2014. */
@NullMarked
package org.layerwright.samples.zoo.vgg;

import org.jspecify.annotations.NullMarked;
