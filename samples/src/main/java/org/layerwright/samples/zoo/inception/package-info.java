/** Networks of branches joined by channels: Szegedy et al. 2015. */
@NullMarked
package org.layerwright.samples.zoo.inception;

import org.jspecify.annotations.NullMarked;
