/**
 * The doctor: says why a run is stuck, with evidence and a fix. It looks at the data and the first
 * batch, watches training at a cost it keeps account of, asks every rule, and names one cause.
 */
@NullMarked
package org.layerwright.diagnose;

import org.jspecify.annotations.NullMarked;
