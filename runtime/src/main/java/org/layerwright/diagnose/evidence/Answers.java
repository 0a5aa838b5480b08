package org.layerwright.diagnose.evidence;

import java.util.List;

/**
 * What a network said about examples at one moment.
 *
 * @param outputs one for each output
 * @param loss the declared loss, the mean over the examples
 */
public record Answers(List<OutputFacts> outputs, double loss) {

    public Answers {
        outputs = List.copyOf(outputs);
    }

    /** In nats, the sum over outputs. */
    public double crossEntropy() {
        return outputs.stream().mapToDouble(OutputFacts::crossEntropy).sum();
    }

    /** The sum over outputs. */
    public double priorEntropy() {
        return outputs.stream().mapToDouble(OutputFacts::priorEntropy).sum();
    }

    /** The greatest spread of any output: 0 if no answer depends on the example. */
    public double spread() {
        return outputs.stream().mapToDouble(OutputFacts::spread).max().orElse(0);
    }

    /** What part of what there is to know it knows: 0 for nothing, 1 for all, below 0 for worse. */
    public double skill() {
        return 1 - crossEntropy() / priorEntropy();
    }
}
