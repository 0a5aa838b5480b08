package org.layerwright.diagnose.evidence;

import java.util.List;

/**
 * The numbers of one input over the examples that were looked at, as the network takes them, before
 * its layers. What is not finite counts in {@code notFinite} alone.
 *
 * @param input its name
 * @param minimum of all
 * @param maximum of all
 * @param mean of all
 * @param deviation their standard deviation
 * @param constantShare what part of the examples has one value throughout, 0 to 1; of fewer than 64
 *     numbers an example it means nothing and is 0
 * @param notFinite how many numbers are NaN or infinite
 * @param strange names of up to three examples to look at: those that are not finite, else those of
 *     one value throughout
 */
public record PixelFacts(
        String input,
        double minimum,
        double maximum,
        double mean,
        double deviation,
        double constantShare,
        long notFinite,
        List<String> strange) {

    public PixelFacts {
        strange = List.copyOf(strange);
    }
}
