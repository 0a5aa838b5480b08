/** Placeholder. */
package org.layerwright.samples;
