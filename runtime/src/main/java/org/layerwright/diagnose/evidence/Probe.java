package org.layerwright.diagnose.evidence;

/**
 * One fixed batch of training examples, looked at in two ways by the same weights.
 *
 * @param clean by the inference pass: without augmentation, dropout and noise
 * @param noisy by the training pass: with all of them, and with a batch's own statistics
 */
public record Probe(Answers clean, Answers noisy) {}
