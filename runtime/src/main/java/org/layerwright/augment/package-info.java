/**
 * Image augmentation inside the training graph. Generated pipelines call {@link
 * org.layerwright.augment.AugmentScope}; consecutive geometric steps are multiplied into one
 * projective transform, so that an image is resampled once.
 */
@NullMarked
package org.layerwright.augment;

import org.jspecify.annotations.NullMarked;
