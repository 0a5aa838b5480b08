/** The losses: what training makes small. An output has exactly one. */
package org.layerwright.dsl.loss;
