/** Data sets as batches of tensors, epoch after epoch, and what is kept between them. */
@NullMarked
package org.layerwright.data.batch;

import org.jspecify.annotations.NullMarked;
