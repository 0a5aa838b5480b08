package org.layerwright.processor.report;

import static org.layerwright.processor.report.Severity.ERROR;
import static org.layerwright.processor.report.Severity.NOTE;
import static org.layerwright.processor.report.Severity.WARNING;

/**
 * What the compiler says of a network that could be built and is not likely to learn well. An error
 * is what cannot be meant, a warning what no sound network of ours has, a note what sound ones have
 * too. In the order of {@code docs/diagnosis.md}. Form as in {@link MessageId}.
 */
public enum LintId implements Message {
    // How it ends
    SQUASHED_TWICE(
            ERROR,
            "@%s on %s: it takes the %s of %s, so that %s. Set activation = LINEAR on %4$s."),
    LOGITS_ACTIVATED(
            ERROR,
            "@%s on %s: what it takes from %s has passed %s already, so that %s. Set activation ="
                    + " LINEAR on %3$s."),
    SOFTMAX_OF_ONE(
            ERROR,
            "@%s on %s: softmax over one value is 1 whatever the value is. Use SIGMOID, or more"
                    + " than one value."),
    LOSS_OF_QUANTITIES(
            WARNING,
            "@%s on %s: it is meant for quantities. For labels its gradient fades where a prediction"
                    + " is surely wrong: at a probability of 0.01 for what is true it is %s of that"
                    + " of @%s. Use @%4$s."),

    // Metrics
    METRIC_TRIVIAL(
            WARNING,
            "@Metrics on %s: %s counts each label by itself. With one of %d labels an image, the"
                    + " answer \"none\" has %s on every image, so that it hardly moves while the"
                    + " network learns. Add MACRO_F1 or SUBSET_ACCURACY."),
    METRIC_SAME(
            WARNING, "@Metrics on %s: %s is %s for %s, the same number twice. Remove one of them."),

    // Input
    NOT_RESCALED(
            WARNING,
            "@%s on %s: pixels reach it as they are read, 0..255, and its first values are made for"
                    + " inputs of about 1. Put @Rescaling(scale = 1 / 127.5, offset = -1) behind"
                    + " the input."),
    RESCALED_TWICE(
            ERROR,
            "@%s on %s: after it pixels differ by %s (standard deviation), so little that the network"
                    + " sees none of it: %s. Remove one of them."),
    NOISE_SCALE(
            WARNING,
            "@%s on %s: noise of standard deviation %s is added to values that differ by %s, which"
                    + " %s. Set stddev to about %s."),

    // Augmentation
    ROTATION_FAR(
            WARNING,
            "@%s on %s: %s is a fraction of a turn, so that pictures are turned by up to %s degrees;"
                    + " beyond 45, up is no longer up. For 15 degrees write 0.042."),
    FLIP_VERTICAL(
            WARNING,
            "@%s on %s: half of the pictures stand on their head. Use HORIZONTAL, unless they have"
                    + " no up and down."),
    PICTURE_CUT(
            NOTE,
            "@%s on %s: its hardest draw leaves the picture on %s %% of its pixels. Keep at least 40"
                    + " %%, unless there are very many examples."),
    PICTURE_NOISE_FAINT(
            WARNING,
            "@%s on %s: noise of at most %s on pixels of 0..255 is not to be seen. It counts in"
                    + " pixels: write stddev = 10."),

    // Shape
    WINDOW_SKIPS(
            NOTE,
            "@%s on %s: its window %s moves on by %s, so that it sees %s %% of its input. Make the"
                    + " window at least as large as its strides."),
    BOTTLENECK(
            WARNING,
            "@%s on %s: all that the network knows of an example passes here as %s, too few to tell %d labels apart. Make it wider."),
    OVERSIZED(
            WARNING,
            "@%s on %s: %s of the network's %s weights are in it, %s %%: %s values times %d units. %s"),
    POOL_AFTER_EVERY_CONV(
            NOTE,
            "@%s on %s: each of the %d convolutions is followed by pooling, so that each sees its"
                    + " scale once. Put two before each pooling layer."),
    MAPS_NEVER_GROW(
            NOTE,
            "@%s on %s: pictures shrink %d times and never get more than %d channels. Double filters"
                    + " where the size halves."),

    // Activations
    NO_NONLINEARITY(
            WARNING,
            "@%s on %s: between it and %s there is nothing that is not linear, so that both together"
                    + " can do no more than one layer. Set activation = RELU on %3$s."),
    ACTIVATION_IDLE(
            WARNING,
            "@%s on %s: behind the %s of %s it changes nothing. Remove it, or set activation = LINEAR"
                    + " there."),
    SATURATING_STACK(
            WARNING,
            "@%s on %s: it is number %d of a stack of %s without normalization; its derivative is"
                    + " at most %s, so that at most %s of a gradient gets back through them. Use"
                    + " RELU, or put @BatchNormalization between."),

    // First values
    SIGNAL_RMS(NOTE, "@%s on %s: with these first values the signal %s on its way: rms %s. %s"),
    SIGNAL_AND_RATE(
            WARNING,
            "@%s on %s: learningRate = %s beside first values with which the signal %s (rms %s): the"
                    + " first steps are larger than what they are to learn from. %s"),
    CONSTANT_WEIGHTS(
            WARNING,
            "@%s on %s: it makes all values of %s's %s %s, so that %s. Use @HeNormal or"
                    + " @GlorotUniform."),

    // Dropout, normalization
    DROPOUT_OFTEN(
            NOTE,
            "@%s on %s: %s = %s drops more than half; with all dropout above it, %s %% of the values"
                    + " come through. Use 0.2 to 0.5."),
    DROPOUT_MOST(
            WARNING,
            "@%s on %s: %s = %s lets %s %% of the values through; with all dropout above it, %s %%."
                    + " Use 0.2 to 0.5."),
    DROPOUT_ALL(
            ERROR,
            "@%s on %s: %s = %s lets no more than one value in %s through. It is the share that is"
                    + " dropped, not the one that is kept: write %s."),
    DROPOUT_ON_LOGITS(
            ERROR,
            "@%s on %s: it drops what the network answers: a dropped label is trained as a"
                    + " probability of %s, whatever the picture. Put it above %s."),
    DROPOUT_BEFORE_NORMALIZATION(
            NOTE,
            "@%s on %s: %s behind it learns the spread of values in training, where some are dropped,"
                    + " and meets another one in prediction. Put dropout behind the last of them."),
    BIAS_IDLE(
            NOTE,
            "@%s on %s: %s behind it takes the mean away, and the bias with it: %d weights that do"
                    + " nothing. Set useBias = false."),

    // Training
    RATE_EXTREME(WARNING, "@%s on %s: %s = %s is %s: rates of this optimizer lie %s. Use %s."),
    RATE_HIGH(NOTE, "@%s on %s: %s = %s is high for this optimizer, for which %s is usual. %s"),
    RATE_RISES(WARNING, "@%s on %s: %s = %s lets the rate rise, from %s to %s. %s"),
    REGULARIZER_STRONG(
            WARNING,
            "@%s on %s: %s = %s adds %s to a loss that is about %s at the start, so that training"
                    + " makes the weights small first. Use %s."),
    NOTHING_TRAINS(WARNING, "@Network on %s: no layer has a weight that learns%s. %s");

    private final Severity severity;
    private final String template;

    LintId(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
