package org.layerwright.data.survey;

import org.layerwright.data.ImageDataset;

/**
 * A part of what is surveyed, such as the validation part of a split.
 *
 * @param name what messages call it
 * @param data its examples
 */
public record Part(String name, ImageDataset data) {}
