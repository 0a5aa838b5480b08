/** A survey of a data set as text and as a page. */
@NullMarked
package org.layerwright.data.report;

import org.jspecify.annotations.NullMarked;
