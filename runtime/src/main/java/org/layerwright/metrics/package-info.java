/** Placeholder. */
package org.layerwright.metrics;
