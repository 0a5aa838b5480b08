package org.layerwright.processor.report;

import static org.layerwright.processor.report.Severity.ERROR;
import static org.layerwright.processor.report.Severity.WARNING;

/**
 * What the compiler says of declarations that make no network, in one place so that the wording can
 * be reviewed in one sitting; what it says of those that make a poor one is in {@link LintId}.
 * Form: {@code @Annotation on element: what is wrong with the value seen. How to fix it.}
 */
public enum MessageId implements Message {
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

    // The graph
    PARAMETER_TYPE(
            ERROR,
            "@%s on %s: parameter %4$s is of type %3$s, but a layer takes layers. Write Layer %4$s, named"
                    + " after the layer to take."),
    UNKNOWN_LAYER(ERROR, "@%s on %s: no layer is called %s. %s"),
    PARAMETER_NAMES(
            ERROR,
            "@%s on %s: its parameter is called %s, so the class file lost the names of the layers"
                    + " it takes. Compile the block with Layerwright's processor, or with"
                    + " -parameters."),
    NOTHING_ABOVE(
            ERROR,
            "@%s on %s: it takes the layer above it, and there is none. Put the @Input above it, or"
                    + " name what it takes as a parameter."),
    INPUT_TAKES(ERROR, "@Input on %s: an input takes nothing. Remove its parameters."),
    CYCLE(ERROR, "@%s on %s: it depends on itself: %s -> %2$s. Take another layer in one of them."),
    UNUSED(
            ERROR,
            "@%s on %s: no output depends on it. Name it as a parameter where it is meant to go, mark"
                    + " it @Output, or remove it."),
    ARITY(ERROR, "@%s on %s: it takes %s, but is given %d. %s"),
    JOIN(ERROR, "@%s on %s: its inputs do not go together: %s. %s\n%s"),
    SHARED_UNKNOWN(ERROR, "@Shared on %s: no layer is called %s. %s"),
    SHARED_CHAIN(
            ERROR, "@Shared on %s: %s is no layer that is declared in full. Name the one that is."),
    SHARED_ALONE(
            ERROR,
            "@%s on %s: it is %s once more, with all that is said about that. Put @%1$s on %3$s."),
    SHARED_SHAPE(
            ERROR,
            "@Shared on %s: its %s would be %s, but that of %s is %s, and they are the same weight."
                    + " Give both uses inputs of one shape."),
    LAYER_TWICE(
            ERROR,
            "@%s on %s: the name %2$s is taken, what is repeated is numbered so. Rename one of"
                    + " them."),
    MISPLACED(ERROR, "@%s on %s: it belongs to an output. %s"),
    OUTPUT_ELSEWHERE(
            ERROR,
            "@%s on %s: the outputs are methods here, such as %s. Put it beside the output that it is"
                    + " about."),
    OUTPUT_TWICE(ERROR, "@Output on %s: the block's result is %s already. Keep one of them."),

    // Blocks
    BIND_FORM(ERROR, "@Bind on %s: \"%s\" cannot be read: %s. Write attribute = expression."),
    BIND_ATTRIBUTE(ERROR, "@Bind on %s: no attribute beside it is called %s. %s"),
    BIND_NAME(ERROR, "@Bind on %s: %s is no attribute of @%s. %s"),
    BIND_TYPE(
            ERROR,
            "@Bind on %s: in \"%s\" %s is of type %s, but %s is wanted. Make their types agree."),
    BIND_TWICE(ERROR, "@Bind on %s: %s is bound twice. Keep one of them."),
    BIND_VALUE(ERROR, "@Bind on %s: %s. Use the block with other values."),
    BIND_OUTSIDE(
            ERROR,
            "@Bind on %s: it ties layers to a block, and this is none. Write the value itself."),
    BLOCK_BODY(
            ERROR, "@Block on %s: it names no interface. Write one with the block's layers in it."),
    BLOCK_BROKEN(ERROR, "@%s on %s: the block itself is wrong: %s"),
    BLOCK_RECURSIVE(ERROR, "@%s on %s: the block uses itself. Use another block there."),
    BLOCK_INPUT_SIZES(
            ERROR,
            "@Input on %s: an input of a block is as large as what it is used on. Remove its"
                    + " sizes."),
    REPEAT_INPUTS(
            ERROR,
            "@Repeat on %s: it takes %d inputs, but what follows itself takes one. Remove it."),
    TOO_MANY_LAYERS(ERROR, "@Network on %s: it has more than %d layers. Repeat less often."),

    // Layers of one's own
    CUSTOM_CLASS(ERROR, "@CustomLayer on %s: %s %s. Name a class that %s."),
    CUSTOM_CONSTRUCTOR(
            ERROR,
            "@CustomLayer on %s: %s has no constructor %s, which takes the annotation's attributes;"
                    + " it has %s. Add one."),
    CUSTOM_INPUTS(ERROR, "@CustomLayer on %s: inputs = %d, but it must be at least 1."),
    CUSTOM_SHAPE(ERROR, "@CustomLayer on %s: \"%s\" is no size: %s"),
    CUSTOM_WEIGHT(
            ERROR,
            "@CustomLayer on %s: the weight \"%s\" needs a name of its own that begins with a small"
                    + " letter."),
    CUSTOM_BROKEN(ERROR, "@%s on %s: the layer's declaration is wrong: %s"),

    // Input, labels, loss, optimizer, metrics
    INPUT_MISSING(
            ERROR,
            "@Network on %s: it has no input. Add input = @Input(height = 150, width = 150)."),
    INPUT_DUPLICATE(ERROR, "@Network on %s: it has %d inputs. Keep one @Input."),
    INPUT_FORM(ERROR, "@Input on %s: it has a shape and a height or width. Keep one or the other."),
    NO_IMAGE(
            ERROR,
            "@Augmented on %s: it changes the images of a network with one image input, this has %d."
                    + " Remove it."),
    LABELS_MISSING(
            ERROR, "@%s on %s: it has no labels. Add @Labels({\"cat\", \"dog\"}) beside it."),
    LABELS_COUNT(
            ERROR,
            "@Labels on %s: count = %d beside %d names. Give the names, or a positive count."),
    LABELS_EMPTY(ERROR, "@Labels on %s: the list is empty. Name at least one label."),
    LABEL_BLANK(ERROR, "@Labels on %s: label %d is blank. Give it a name."),
    LABEL_DUPLICATE(ERROR, "@Labels on %s: \"%s\" is listed twice. Keep one of them."),
    TOO_FEW_LABELS(
            ERROR,
            "@Labels on %s: SINGLE_LABEL with 1 label leaves nothing to tell apart. Name at least"
                    + " two, or use MULTI_LABEL."),
    LOSS_MISSING(ERROR, "@%s on %s: it has no loss. Add @%s, the one for %s labels, beside it."),
    LOSS_DUPLICATE(ERROR, "@%s on %s: the network already has the loss @%s. Keep one of them."),
    OPTIMIZER_MISSING(ERROR, "@Network on %s: it has no optimizer. Add @Adam beside it."),
    OPTIMIZER_DUPLICATE(
            ERROR, "@%s on %s: the network already has the optimizer @%s. Keep one of them."),
    SCHEDULE_DUPLICATE(
            ERROR,
            "@%s on %s: the learning rate already follows @%s. Keep one of them; @Warmup may stand"
                    + " beside it."),
    CLIPPING_DUPLICATE(ERROR, "@%s on %s: gradients are already clipped by @%s. Keep one of them."),
    NOT_DECAYED(ERROR, "@%s on %s: no layer has a weight %s that could be left out. %s"),
    NO_DECAY(
            ERROR,
            "@%s on %s: weights are left out of a decay, and weightDecay = 0. Set it, such as"
                    + " 0.004, or remove excludeFromWeightDecay."),
    NOT_AN_AUGMENTATION(
            ERROR,
            "@Augmented on %s: %s is not an interface marked @Augmentation. Mark it, or name"
                    + " one that is."),
    METRIC_LABEL_KIND(ERROR, "@Metrics on %s: %s has no meaning for %s labels. Use %s."),
    METRIC_TWICE(WARNING, "@Metrics on %s: %s is listed twice. Remove one of them."),

    // Values
    NOT_GIVEN(ERROR, "@%s on %s: %s is not given and has no default. Write %3$s = ... in it."),
    NOT_POSITIVE(ERROR, "@%s on %s: %s = %s, but it must be at least %d."),
    RATE(ERROR, "@%s on %s: rate = %s, but it must be from 0 up to, not including, 1."),
    OUT_OF_RANGE(ERROR, "@%s on %s: %s = %s, but it must be %s."),
    ONE_OR_TWO(
            ERROR, "@%s on %s: %s has %d values. Give one for both axes, or two: height, width."),
    SIDES(
            ERROR,
            "@%s on %s: %s has %d values. Give one for all sides, two: height, width, or four: top,"
                    + " bottom, left, right."),
    GROUPS(
            ERROR,
            "@%s on %s: groups = %d does not divide filters = %d, and each group has as many. Make"
                    + " filters a multiple of groups."),
    STRIDES_AND_DILATION(
            ERROR,
            "@%s on %s: strides and dilationRate are both more than 1, and a kernel has either steps"
                    + " or gaps. Set one of them to 1."),
    OUTPUT_PADDING(
            ERROR,
            "@%s on %s: outputPadding = %s, but it must be %s. Or leave it out, for the usual size."),
    RANGE_FORM(
            ERROR, "@%s on %s: %s has %d values. Give one, f for -f to f, or two: lower, upper."),
    RANGE_REVERSED(
            ERROR, "@%s on %s: %s goes from %s to %s. Put the lower bound first: {%5$s, %4$s}."),
    RANGE_NEGATIVE(
            ERROR,
            "@%s on %s: %s = %s, but one value f means -f to f, both sides. Write {%4$s, 0} for that"
                    + " side only, or %5$s for both."),
    VALUE_COUNT(ERROR, "@%s on %s: %s has %d values. Give %s."),
    NOT_RISING(
            ERROR,
            "@%s on %s: %s goes from %s to %s, but each must be above the one before it. Put them in"
                    + " order."),
    NESTEROV(
            ERROR,
            "@Sgd on %s: nesterov looks ahead along the momentum, and momentum = 0. Set momentum,"
                    + " such as 0.9, or remove nesterov."),

    BOUNDS_REVERSED(ERROR, "@%s on %s: %s = %s is above %s = %s. Swap them."),

    // Augmentation
    CROP_TOO_LARGE(
            ERROR,
            "@Augmented on %s: @%s on %s of %s cuts %dx%d pixels out, but the images are %dx%d. Cut"
                    + " less there."),
    CROP_TOO_SMALL(
            WARNING,
            "@Augmented on %s: @%s on %s of %s leaves %dx%d of %dx%d pixels, %s %% of the picture's"
                    + " area, and what the labels name may be gone. Keep at least %s %%."),
    MIXED_INPUTS(
            ERROR,
            "@Augmented on %s: @%s on %s of %s mixes images and labels, but the network takes also"
                    + " %s, which would stay unmixed. Leave the step out."),
    GROUP_NOT_HERE(ERROR, "@%s on %s: it chooses among steps, but this is a %s. Remove it."),
    GROUP_TWICE(ERROR, "@%s on %s: a step is of one group, and it has also @%s. Keep one of them."),
    GROUP_MIXED(
            ERROR,
            "@%s on %s: it does %d of the group \"%s\", but %6$s says %5$d. Make them agree."),
    GROUP_COUNT(ERROR, "@%s on %s: count = %d, but the group \"%s\" has %d steps. Choose fewer."),
    GROUP_ALONE(
            WARNING,
            "@%s on %s: all of the group \"%s\", %d in number, are always done. Add steps to it, or"
                    + " remove the annotation."),
    STEP_REPEATED(
            WARNING,
            "@%s on %s: %s does the same already. Remove one of them, or give it other values."),
    STEP_UNDONE(WARNING, "@%s on %s: it takes back what %s did. Remove one of them."),
    STEP_IDLE(
            WARNING, "@%s on %s: %s leaves it nothing to change. Remove it, or put it above %3$s."),
    LABEL_LOST(
            WARNING,
            "@%s on %s: its hardest draw leaves %s %% of %s, and what the labels name may be gone."
                    + " Keep at least %s %%."),
    LABEL_LOST_TOGETHER(
            WARNING,
            "@%s on %s: the hardest draws of %s together leave %s %% of the picture's area, and what"
                    + " the labels name may be gone. Keep at least %s %%."),

    // Weights
    MODIFIER_NOT_HERE(ERROR, "@%s on %s: it is about a layer, but this is %s. Remove it."),
    MODIFIER_TWICE(
            ERROR,
            "@%s on %s: @%s is about the same weight, and a weight has one %s. Keep one of them, or"
                    + " tell them apart by weights = \"...\"."),
    NO_WEIGHTS(ERROR, "@%s on %s: there is no weight that it could be about. Remove it."),
    NO_MAIN_WEIGHT(
            ERROR,
            "@%s on %s: it names no weight, which means the kernel, and there is only %s. Name what"
                    + " it is about, such as weights = \"%s\"."),
    NO_SUCH_WEIGHT(ERROR, "@%s on %s: there is no weight %s that it could be about. %s"),
    WEIGHT_RANK(ERROR, "@%s on %s: it takes a weight of %s, but %s is %s. Use another."),
    WEIGHT_AXIS(ERROR, "@%s on %s: axis = %d, but %s is %s. Use an axis from %d to %d."),

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

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
