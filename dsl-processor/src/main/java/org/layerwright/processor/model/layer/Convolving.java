package org.layerwright.processor.model.layer;

/** A layer that multiplies what its window sees by a kernel, so that zeros around it count as 0. */
public interface Convolving {
    Window window();

    /** The same layer with another window. */
    LayerSpec with(Window changed);
}
