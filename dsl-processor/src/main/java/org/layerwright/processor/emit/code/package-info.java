/** Pieces of Java source: names, literals, the types that generated code uses. */
@NullMarked
package org.layerwright.processor.emit.code;

import org.jspecify.annotations.NullMarked;
