/** One class a cause: when it is suspected, by which evidence, and what helps. */
@NullMarked
package org.layerwright.diagnose.rule;

import org.jspecify.annotations.NullMarked;
