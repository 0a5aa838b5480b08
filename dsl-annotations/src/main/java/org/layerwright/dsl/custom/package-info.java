/** Layers of one's own, built by a Java class: {@link org.layerwright.dsl.custom.CustomLayer}. */
package org.layerwright.dsl.custom;
