package org.layerwright.diagnose.evidence;

/**
 * Whether a fresh copy of the network, with its first weights and without augmentation and noise,
 * learns a few training examples by heart.
 *
 * @param examples how many
 * @param steps after how many steps it was told
 * @param passed whether it does
 * @param text what it ended with, a sentence
 */
public record Memorization(int examples, int steps, boolean passed, String text) {}
