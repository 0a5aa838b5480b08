/** Which examples go into which part. Pure functions of label sets and a seed. */
@NullMarked
package org.layerwright.data.split;

import org.jspecify.annotations.NullMarked;
