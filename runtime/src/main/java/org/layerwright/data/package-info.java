/**
 * Pictures on disk, or arrays in memory ({@link org.layerwright.data.ArrayDataset}), as training
 * input. Of pictures: what a data set is ({@link org.layerwright.data.ImageDataset}, from folders,
 * tables, TFRecord files or rows of one's own), whether every picture can be used ({@link
 * org.layerwright.data.ImageInspector}), how it is cut into parts ({@link
 * org.layerwright.data.Split}), and how it becomes batches ({@link
 * org.layerwright.data.batch.BatchSource}), decoded in parallel.
 *
 * <p>One graph, {@link org.layerwright.data.image.ImagePixels}, turns file bytes into pixels, so
 * that training and prediction see the same ones. The order of examples is decided in Java, from a
 * seed, and nowhere else.
 */
@NullMarked
package org.layerwright.data;

import org.jspecify.annotations.NullMarked;
