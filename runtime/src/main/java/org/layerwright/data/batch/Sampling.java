package org.layerwright.data.batch;

import org.layerwright.data.Dataset;
import org.layerwright.random.Permutation;

/** Which examples an epoch of training consists of, and in which order. */
public enum Sampling {
    /** Each example once, in a new order each epoch. */
    SHUFFLED {
        @Override
        public Sampler of(Dataset data) {
            return seed -> Permutation.shuffled(data.size(), seed);
        }
    },
    /**
     * As many draws as there are examples, spread evenly over the labels, so that rare labels are
     * seen as often as common ones: class-aware sampling (Shen, Lin and Huang, "Relay
     * Backpropagation for Effective Learning of Deep Convolutional Neural Networks", 2016). Each
     * draw is for a label; draws for one label go through its examples in a new order, and start
     * again when all have been drawn. An example of several labels is drawn for each of them, so
     * that labels that come along with others are seen more often than drawn for: about equally
     * often, not exactly. Examples without a label are drawn for as if that were one more label.
     *
     * <p>Some examples come several times in an epoch, others in none: validation and evaluation
     * never use this. It changes how often a label is there on average, and with it what
     * probabilities the network learns to give.
     */
    BALANCED {
        @Override
        public Sampler of(Dataset data) {
            return BalancedSampler.of(data);
        }
    };

    /** Draws from a data set. */
    public abstract Sampler of(Dataset data);
}
