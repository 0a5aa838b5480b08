/**
 * What was meant: sealed layer specifications with defaults filled, in a graph. Built from {@code
 * decl}.
 */
@NullMarked
package org.layerwright.processor.model;

import org.jspecify.annotations.NullMarked;
