/** Parts of networks under a name of their own: {@link org.layerwright.dsl.block.Block}. */
package org.layerwright.dsl.block;
