/**
 * The trials: faults, each beside the healthy run that it was put into, and healthy controls. A new
 * one is a row in a table here and nothing else.
 */
@NullMarked
package org.layerwright.bench.doctor.trial;

import org.jspecify.annotations.NullMarked;
