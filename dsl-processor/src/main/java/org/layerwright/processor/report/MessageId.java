package org.layerwright.processor.report;

import static org.layerwright.processor.report.Severity.ERROR;
import static org.layerwright.processor.report.Severity.WARNING;

import java.util.Locale;

/**
 * Everything the compiler can say, in one place so that the wording can be reviewed in one sitting.
 * Form: {@code @Annotation on element: what is wrong with the value seen. How to fix it.}
 */
public enum MessageId {
    // The declaring type
    NOT_AN_INTERFACE(
            ERROR, "@%s on %s: a declaration is an interface, this is %s. Write interface %2$s."),
    GENERIC(ERROR, "@%s on %s: it has type parameters, but a declaration has none. Remove them."),
    PRIVATE(
            ERROR,
            "@%s on %s: it is private, or nested in something private, so that the generated"
                    + " class could not name it. Make it at least package-private."),
    INNER(
            ERROR,
            "@%s on %s: it is nested in the non-static class %s. Make that class static, or move"
                    + " the interface out."),
    INHERITED(
            ERROR,
            "@%s on %s: it inherits methods from %s, but only %ss written in it count. Write them"
                    + " there and remove the extends clause."),

    // The methods
    NO_METHODS(ERROR, "@%s on %s: it declares no %s. Add a method such as %s"),
    NOT_ANNOTATED(ERROR, "%s(): it has no %s annotation. Add one, such as @%s%s."),
    TWO_ANNOTATIONS(
            ERROR, "@%s on %s: a method is one %s, and this one has also @%s. Keep one of them."),
    RETURN_TYPE(ERROR, "@%s on %s: it returns %s, but a %s is a %s. Write %5$s %2$s();"),
    PARAMETERS(
            ERROR,
            "@%s on %s: it has parameters, but a %s takes the result of the one above it. Remove"
                    + " them."),
    METHOD_FORM(ERROR, "%s(): it is %s, but a %s is a plain abstract method. Write %4$s %1$s();"),
    NAME_TAKEN(
            ERROR, "@%s on %s: the name %2$s is taken by %s. Rename the layer, for example to %s."),
    DUPLICATE_NAME(ERROR, "@%s on %s: another %s has the name %2$s. Give each its own name."),

    // Input, labels, loss, optimizer, metrics
    INPUT_MISSING(
            ERROR,
            "@Network on %s: it has no input. Add input = @Input(height = 150, width = 150)."),
    INPUT_DUPLICATE(ERROR, "@Network on %s: it has %d inputs. Keep one @Input."),
    LABELS_MISSING(
            ERROR, "@Network on %s: it has no labels. Add @Labels({\"cat\", \"dog\"}) beside it."),
    LABELS_EMPTY(ERROR, "@Labels on %s: the list is empty. Name at least one label."),
    LABEL_BLANK(ERROR, "@Labels on %s: label %d is blank. Give it a name."),
    LABEL_DUPLICATE(ERROR, "@Labels on %s: \"%s\" is listed twice. Keep one of them."),
    TOO_FEW_LABELS(
            ERROR,
            "@Labels on %s: SINGLE_LABEL with 1 label leaves nothing to tell apart. Name at least"
                    + " two, or use MULTI_LABEL."),
    LOSS_MISSING(
            ERROR, "@Network on %s: it has no loss. Add @%s, the one for %s labels, beside it."),
    LOSS_DUPLICATE(ERROR, "@%s on %s: the network already has the loss @%s. Keep one of them."),
    OPTIMIZER_MISSING(ERROR, "@Network on %s: it has no optimizer. Add @Adam beside it."),
    OPTIMIZER_DUPLICATE(
            ERROR, "@%s on %s: the network already has the optimizer @%s. Keep one of them."),
    NOT_AN_AUGMENTATION(
            ERROR,
            "@Augmented on %s: %s is not an interface marked @Augmentation. Mark it, or name"
                    + " one that is."),
    METRIC_LABEL_KIND(ERROR, "@Metrics on %s: %s has no meaning for %s labels. Use %s."),
    METRIC_TWICE(WARNING, "@Metrics on %s: %s is listed twice. Remove one of them."),

    // Values
    NOT_POSITIVE(ERROR, "@%s on %s: %s = %s, but it must be at least 1."),
    NOT_GIVEN(ERROR, "@%s on %s: %s is not given and has no default. Write %3$s = ... in it."),
    RATE(ERROR, "@%s on %s: rate = %s, but it must be from 0 up to, not including, 1."),
    OUT_OF_RANGE(ERROR, "@%s on %s: %s = %s, but it must be %s."),
    ONE_OR_TWO(
            ERROR, "@%s on %s: %s has %d values. Give one for both axes, or two: height, width."),
    RANGE_FORM(
            ERROR, "@%s on %s: %s has %d values. Give one, f for -f to f, or two: lower, upper."),
    RANGE_REVERSED(
            ERROR, "@%s on %s: %s goes from %s to %s. Put the lower bound first: {%5$s, %4$s}."),
    RANGE_NEGATIVE(
            ERROR,
            "@%s on %s: %s = %s, but one value f means -f to f, both sides. Write {%4$s, 0} for that"
                    + " side only, or %5$s for both."),
    NESTEROV(
            ERROR,
            "@Sgd on %s: nesterov looks ahead along the momentum, and momentum = 0. Set momentum,"
                    + " such as 0.9, or remove nesterov."),

    // Shapes
    SHAPE(ERROR, "@%s on %s: %s does not fit its input %s (from %s). %s\n%s"),
    RANK(ERROR, "@%s on %s: it takes %s, but its input is %s (from %s). %s\n%s"),
    TOO_LARGE(
            ERROR,
            "@%s on %s: its %s, %s, would have %s values, but a tensor has at most 2147483647. Make"
                    + " it smaller."),

    ADAPTED_LATE(
            ERROR,
            "@%s on %s: it is adapted to data before training, but %s above it has weights that"
                    + " change. Give mean and variance, or put it above %3$s."),

    // How it ends
    LABEL_WIDTH(ERROR, "@%s on %s: the network ends in %s, but @Labels names %d label%s. %s"),
    OUTPUT_ACTIVATION(
            ERROR,
            "@%s on %s: it ends in %s, but %s labels with @%s need %s: each prediction is %s."
                    + " %8$s"),
    LOSS_LABEL_KIND(
            ERROR, "@%s on %s: it does not fit %s labels. Use @%s, or set kind = %s in @Labels."),

    // Writing it down
    CLASS_TAKEN(
            ERROR,
            "@%s on %s: it would generate the class %s, which exists already. Rename one of them."),
    NOT_WRITTEN(ERROR, "@%s on %s: the class %s could not be written: %s. Compile again."),

    // Ours
    INTERNAL(
            ERROR,
            "@%s on %s: Layerwright itself failed on this declaration (%s). This is our bug, not"
                    + " yours. Please report it with the declaration.");

    private final Severity severity;
    private final String template;

    MessageId(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    public Severity severity() {
        return severity;
    }

    /** The id as printed and suppressed, such as {@code label-width}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text(Object... args) {
        return String.format(Locale.ROOT, template, args);
    }
}
