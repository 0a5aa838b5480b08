/** Runs a trial and keeps what came of it, so that it can be judged again without training. */
@NullMarked
package org.layerwright.bench.doctor.run;

import org.jspecify.annotations.NullMarked;
