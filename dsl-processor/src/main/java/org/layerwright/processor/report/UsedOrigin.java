package org.layerwright.processor.report;

/**
 * A place inside a block, seen from a use of the block: a finding is told at the use, which can be
 * changed by whoever compiles, with a pointer into the block.
 *
 * @param inside the place in the block's body
 * @param use the use in the network
 */
public record UsedOrigin(Origin inside, Origin use) implements Origin {}
