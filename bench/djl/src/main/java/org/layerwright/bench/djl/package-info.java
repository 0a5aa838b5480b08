/** DJL on PyTorch as a rival of {@code SpeedBench}, in a module of its own for its size. */
@NullMarked
package org.layerwright.bench.djl;

import org.jspecify.annotations.NullMarked;
