/**
 * Image augmentation. An interface marked {@link org.layerwright.dsl.augment.Augmentation} lists
 * steps in the order they are applied; a network takes it by {@link org.layerwright.dsl.Augmented}.
 */
package org.layerwright.dsl.augment;
