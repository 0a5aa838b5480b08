package org.layerwright.train;

import java.util.Optional;

/**
 * What a trainer keeps beside the network.
 *
 * @param steps done
 * @param optimizerSteps done since the optimizer's memory was empty
 * @param rate the learning rate that was set in place of the declared one
 */
record TrainerState(long steps, long optimizerSteps, Optional<Float> rate) {}
