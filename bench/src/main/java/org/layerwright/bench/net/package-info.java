/**
 * The networks that are measured: the sample's network with and without its augmentation, the same
 * network written by hand in TensorFlow Java, and networks of the zoo as they are raced.
 */
@NullMarked
package org.layerwright.bench.net;

import org.jspecify.annotations.NullMarked;
