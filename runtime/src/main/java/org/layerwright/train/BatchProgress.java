package org.layerwright.train;

/**
 * Where training stands after a step.
 *
 * @param epoch counted from 1
 * @param batch within the epoch, counted from 1
 * @param batches of the epoch
 * @param batchLoss mean loss of this batch before its update
 * @param epochLoss mean loss of the epoch's images so far
 */
public record BatchProgress(
        int epoch, int batch, int batches, double batchLoss, double epochLoss) {}
