/** Networks as source text, with and without a fault, compiled while the benchmark runs. */
@NullMarked
package org.layerwright.bench.doctor.net;

import org.jspecify.annotations.NullMarked;
