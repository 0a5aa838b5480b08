/** How each layer is written: one emitter a layer. */
@NullMarked
package org.layerwright.processor.emit.layer;

import org.jspecify.annotations.NullMarked;
