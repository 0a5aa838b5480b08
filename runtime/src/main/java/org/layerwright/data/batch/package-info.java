/**
 * Data sets as batches of tensors, epoch after epoch, and what is kept between them: pictures are
 * read and decoded by threads, a few batches ahead, and kept on the heap or on disk.
 */
@NullMarked
package org.layerwright.data.batch;

import org.jspecify.annotations.NullMarked;
