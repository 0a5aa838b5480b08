/** The optimizers: how gradients change weights. A network has exactly one. */
package org.layerwright.dsl.optimizer;
