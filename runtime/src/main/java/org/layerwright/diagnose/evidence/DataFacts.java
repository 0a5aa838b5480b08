package org.layerwright.diagnose.evidence;

import java.util.List;

/**
 * What one part of the data consists of.
 *
 * @param examples how many there are
 * @param looked how many of them were looked at for {@code inputs} and {@code copies}, evenly
 *     chosen
 * @param labels for each output, frequencies as {@link OutputFacts} count them, over all examples
 * @param inputs the numbers of each input
 * @param orderEntropy mean entropy of the labels within a batch as training takes them, divided by
 *     that of batches of the same size drawn at random: about 1 if they are shuffled, near 0 if
 *     they come label by label
 * @param copies exact copies within the part: for each but the first, the first's name and its own.
 *     Examples of one value throughout or of fewer than 64 numbers are not counted: they agree by
 *     chance
 * @param contradictions those of them that have other labels, named with their labels
 */
public record DataFacts(
        int examples,
        int looked,
        List<LabelFacts> labels,
        List<PixelFacts> inputs,
        double orderEntropy,
        List<Pair> copies,
        List<Pair> contradictions) {

    /**
     * Label frequencies of one output.
     *
     * @param output its name
     * @param names the labels
     * @param counts how many examples have each
     * @param known of how many examples each is known
     */
    public record LabelFacts(
            String output, List<String> names, List<Integer> counts, List<Integer> known) {
        public LabelFacts {
            names = List.copyOf(names);
            counts = List.copyOf(counts);
            known = List.copyOf(known);
        }

        /** How frequent a label is where it is known, 0 to 1; NaN where it never is. */
        public double share(int label) {
            return (double) counts.get(label) / known.get(label);
        }
    }

    /** Two examples that are the same. */
    public record Pair(String first, String second) {}

    public DataFacts {
        labels = List.copyOf(labels);
        inputs = List.copyOf(inputs);
        copies = List.copyOf(copies);
        contradictions = List.copyOf(contradictions);
    }
}
