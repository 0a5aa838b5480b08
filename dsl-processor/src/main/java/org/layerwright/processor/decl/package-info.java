/**
 * What the user wrote, as plain values: every annotation member with its place in the source. Uses
 * only {@code report}.
 */
@NullMarked
package org.layerwright.processor.decl;

import org.jspecify.annotations.NullMarked;
