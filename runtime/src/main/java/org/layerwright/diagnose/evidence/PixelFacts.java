package org.layerwright.diagnose.evidence;

/**
 * The numbers of one input over a part's examples, as the network takes them, before its layers.
 *
 * @param input its name
 * @param minimum of all
 * @param maximum of all
 * @param mean of all
 * @param deviation their standard deviation
 * @param constantShare what part of the examples has one value throughout, 0 to 1
 * @param notFinite how many numbers are NaN or infinite
 */
public record PixelFacts(
        String input,
        double minimum,
        double maximum,
        double mean,
        double deviation,
        double constantShare,
        long notFinite) {}
