package org.layerwright.processor.model;

/** The size of one input image: {@link org.layerwright.dsl.Input}. */
public record InputSpec(int height, int width, int channels) {}
