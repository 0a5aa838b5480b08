/**
 * What a data set consists of, as immutable values: labels, sizes, pixels, pictures that cannot be
 * used and pictures that are there twice, and what of it is worth a look. How it is shown is {@link
 * org.layerwright.data.report}'s business.
 */
@NullMarked
package org.layerwright.data.survey;

import org.jspecify.annotations.NullMarked;
