/** Placeholder. */
package org.layerwright.processor;
