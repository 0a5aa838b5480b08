/**
 * The first user's question as a sample: which genres does an album cover have? {@link
 * org.layerwright.samples.genre.GenreNet} declares the network, {@link
 * org.layerwright.samples.genre.CoverAugmentation} its augmentation, {@link
 * org.layerwright.samples.genre.Genre} is the command line.
 */
@NullMarked
package org.layerwright.samples.genre;

import org.jspecify.annotations.NullMarked;
