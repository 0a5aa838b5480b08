/**
 * The data set of the genre sample: album covers drawn by code, so that the sample needs no
 * download. {@link org.layerwright.samples.covers.CoverSet} writes the covers and their labels; one
 * painter a genre draws what tells the genre: texture and shape, never colour, which {@link
 * org.layerwright.samples.covers.MeanColourBaseline} confirms.
 */
@NullMarked
package org.layerwright.samples.covers;

import org.jspecify.annotations.NullMarked;
