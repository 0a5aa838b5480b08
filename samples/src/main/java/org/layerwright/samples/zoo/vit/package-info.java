/** A transformer on patches of an image: Dosovitskiy et al. 2020. */
@NullMarked
package org.layerwright.samples.zoo.vit;

import org.jspecify.annotations.NullMarked;
