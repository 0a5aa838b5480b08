/**
 * The layers. Each annotation is one layer; it stands on a method that returns {@link
 * org.layerwright.dsl.layer.Layer}. Shapes are written without the batch axis, rows before columns,
 * channels last: {@code 150x150x3}.
 */
package org.layerwright.dsl.layer;
