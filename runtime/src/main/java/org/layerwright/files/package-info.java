/** Files and folders written whole or not at all, and their digests. */
@NullMarked
package org.layerwright.files;

import org.jspecify.annotations.NullMarked;
