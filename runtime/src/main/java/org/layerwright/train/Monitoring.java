package org.layerwright.train;

/**
 * That a callback goes by one of the values of an epoch.
 *
 * @param monitor the value's name
 * @param patience how many epochs without improvement it waits; 0 if it does not wait
 */
public record Monitoring(String monitor, int patience) {}
