/** What was said of each run against what is known of it, counted. */
@NullMarked
package org.layerwright.bench.doctor.score;

import org.jspecify.annotations.NullMarked;
