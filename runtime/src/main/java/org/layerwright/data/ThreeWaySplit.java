package org.layerwright.data;

/**
 * A data set cut in three; every example is in exactly one part and all parts have the same label
 * order.
 *
 * @param train what the network learns from
 * @param validation what it is measured on while choices are made
 * @param test what it is measured on once, when all choices are made
 */
public record ThreeWaySplit<D extends Dataset>(D train, D validation, D test) {}
