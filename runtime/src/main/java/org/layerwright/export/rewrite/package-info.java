/**
 * Rewrites of an exported graph that keep its meaning: {@link
 * org.layerwright.export.rewrite.BatchNormFolding} on {@link
 * org.layerwright.export.rewrite.GraphNodes}, the graph as nodes by name. They look at ops and
 * values, not at layers, so that layers of a user's own take part.
 */
@NullMarked
package org.layerwright.export.rewrite;

import org.jspecify.annotations.NullMarked;
