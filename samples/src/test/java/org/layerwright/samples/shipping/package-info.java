/** What leaves the library: exported networks against the models they came from. */
@NullMarked
package org.layerwright.samples.shipping;

import org.jspecify.annotations.NullMarked;
