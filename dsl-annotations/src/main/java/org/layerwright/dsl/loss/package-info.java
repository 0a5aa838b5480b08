/** The losses: what training makes small. A network has exactly one. */
package org.layerwright.dsl.loss;
