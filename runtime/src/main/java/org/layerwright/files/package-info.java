/** Files and folders written whole or not at all. */
@NullMarked
package org.layerwright.files;

import org.jspecify.annotations.NullMarked;
