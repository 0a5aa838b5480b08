/**
 * What the compiler says: message ids with their wording in one place, findings, and the places
 * they point at. Uses nothing.
 */
@NullMarked
package org.layerwright.processor.report;

import org.jspecify.annotations.NullMarked;
