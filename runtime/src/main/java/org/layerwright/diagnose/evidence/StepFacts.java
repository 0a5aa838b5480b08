package org.layerwright.diagnose.evidence;

/**
 * One step of training.
 *
 * @param step how many steps of the run were done before
 * @param loss the declared loss, the mean over the batch, before the update
 * @param crossEntropy of the probabilities against the labels, in nats, whatever the declared loss:
 *     the mean over examples and, of a multi-label output, over labels; summed over outputs
 * @param rate the learning rate
 */
public record StepFacts(long step, double loss, double crossEntropy, double rate) {}
