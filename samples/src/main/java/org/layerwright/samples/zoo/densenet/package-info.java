/** Networks in which each layer sees all before it: Huang et al. 2016. */
@NullMarked
package org.layerwright.samples.zoo.densenet;

import org.jspecify.annotations.NullMarked;
