package org.layerwright.processor.optimize;

/**
 * A rewrite that was made.
 *
 * @param rewrite the rewrite's name
 * @param text what it did where, and what that saves
 */
public record Decision(String rewrite, String text) {}
