/** Rules of other tools, by their texts and their default thresholds, over the same runs. */
@NullMarked
package org.layerwright.bench.doctor.peer;

import org.jspecify.annotations.NullMarked;
