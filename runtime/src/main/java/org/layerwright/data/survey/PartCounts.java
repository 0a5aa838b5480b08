package org.layerwright.data.survey;

/**
 * The labels of one part.
 *
 * @param part its name
 * @param counts how labels are spread over its examples
 */
public record PartCounts(String part, LabelStatistics counts) {}
