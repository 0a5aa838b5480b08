/**
 * TFRecord files of {@code tf.train.Example}s, read and written. Reading indexes the records once;
 * a picture is then read from its place in the file whenever it is needed.
 */
@NullMarked
package org.layerwright.data.tfrecord;

import org.jspecify.annotations.NullMarked;
