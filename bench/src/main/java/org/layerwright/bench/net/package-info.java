/**
 * The networks that are measured: the sample's network with and without its augmentation, and the
 * same network written by hand in TensorFlow Java.
 */
@NullMarked
package org.layerwright.bench.net;

import org.jspecify.annotations.NullMarked;
