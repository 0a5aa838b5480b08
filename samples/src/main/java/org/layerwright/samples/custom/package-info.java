/** Layers of one's own: an annotation, the class that builds it, and a network that uses both. */
package org.layerwright.samples.custom;
