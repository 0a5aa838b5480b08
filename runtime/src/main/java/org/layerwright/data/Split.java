package org.layerwright.data;

/**
 * A data set cut in two; every example is in exactly one part and both parts have the same label
 * order.
 *
 * @param train what the network learns from
 * @param validation what it is measured on
 */
public record Split<D extends Dataset>(D train, D validation) {}
