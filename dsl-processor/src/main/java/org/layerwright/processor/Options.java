package org.layerwright.processor;

import java.util.Map;

import javax.annotation.processing.ProcessingEnvironment;

/**
 * What was asked for on javac's command line.
 *
 * @param optimize whether rewrites are made
 * @param explain whether they are told
 * @param notes whether remarks are told that are no warnings
 */
record Options(boolean optimize, boolean explain, boolean notes) {
    static Options of(ProcessingEnvironment environment) {
        Map<String, String> given = environment.getOptions();
        return new Options(
                !"false".equals(given.get(LayerwrightProcessor.OPTIMIZE)),
                "true".equals(given.get(LayerwrightProcessor.EXPLAIN)),
                "true".equals(given.get(LayerwrightProcessor.NOTES)));
    }
}
