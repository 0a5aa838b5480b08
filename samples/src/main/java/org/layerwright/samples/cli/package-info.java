/**
 * What the samples have in common: a command line that trains, evaluates and predicts with any
 * generated model, and writes what came of it into a run folder.
 */
@NullMarked
package org.layerwright.samples.cli;

import org.jspecify.annotations.NullMarked;
