/** Placeholder. */
package org.layerwright.dsl;
