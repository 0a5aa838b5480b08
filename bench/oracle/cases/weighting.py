"""What stands beside a layer: regularizers, constraints, and initializers that draw nothing."""

from keras import constraints, initializers, layers, regularizers

from table import one


def dense(**options):
    return lambda: layers.Dense(4, **options)


def conv(**options):
    return lambda: layers.Conv2D(3, 2, **options)


DENSE = "@Dense(units = 4)"
CONV = "@Conv2D(filters = 3, kernelSize = 2)"
IMAGE = (4, 3, 2)


def regularizer(id, java, keras, *shape, **options):
    return one(id, java, keras, *shape, kind="regularizer", **options)


def constraint(id, java, keras, *shape):
    return one(id, java, keras, *shape, kind="constraint")


def initializer(id, java, keras, *shape, **options):
    return one(id, java, keras, *shape, kind="initializer", **options)


REGULARIZERS = [
    regularizer("L1/dense", f"{DENSE} @L1(0.03)", dense(kernel_regularizer=regularizers.L1(0.03)), 5),
    regularizer("L1/default", f"{DENSE} @L1", dense(kernel_regularizer=regularizers.L1()), 5),
    regularizer("L2/dense", f"{DENSE} @L2(0.02)", dense(kernel_regularizer=regularizers.L2(0.02)), 5),
    regularizer("L2/default", f"{DENSE} @L2", dense(kernel_regularizer=regularizers.L2()), 5),
    regularizer("L2/conv", f"{CONV} @L2(0.02)", conv(kernel_regularizer=regularizers.L2(0.02)), *IMAGE),
    regularizer("L2/bias", f'{DENSE} @L2(value = 0.02, weights = "bias")', dense(bias_regularizer=regularizers.L2(0.02)), 5),
    regularizer("L1/bias", f'{DENSE} @L1(value = 0.02, weights = "bias")', dense(bias_regularizer=regularizers.L1(0.02)), 5),
    regularizer("L1L2/both", f'{DENSE} @L1L2(l1 = 0.02, l2 = 0.03, weights = {{"kernel", "bias"}})', dense(kernel_regularizer=regularizers.L1L2(0.02, 0.03), bias_regularizer=regularizers.L1L2(0.02, 0.03)), 5),
    regularizer("L2/each_its_own", f'{DENSE} @L2(0.02) @L2(value = 0.05, weights = "bias")', dense(kernel_regularizer=regularizers.L2(0.02), bias_regularizer=regularizers.L2(0.05)), 5),
    regularizer("OrthogonalRegularizer/kernel", f'{DENSE} @OrthogonalRegularizer(weights = "kernel")', dense(kernel_regularizer=regularizers.OrthogonalRegularizer()), 5, single=True),
    regularizer("L2/depthwise", '@SeparableConv2D(filters = 3, kernelSize = 2) @L2(value = 0.03, weights = "depthwise_kernel")', lambda: layers.SeparableConv2D(3, 2, depthwise_regularizer=regularizers.L2(0.03)), *IMAGE),
    regularizer("L2/separable", "@SeparableConv2D(filters = 3, kernelSize = 2) @L2(0.02)", lambda: layers.SeparableConv2D(3, 2, depthwise_regularizer=regularizers.L2(0.02), pointwise_regularizer=regularizers.L2(0.02)), *IMAGE),
    regularizer("L1L2/dense", f"{DENSE} @L1L2(l1 = 0.03, l2 = 0.02)", dense(kernel_regularizer=regularizers.L1L2(0.03, 0.02)), 5),
    regularizer("OrthogonalRegularizer/rows", f"{DENSE} @OrthogonalRegularizer(factor = 0.05, mode = ROWS)", dense(kernel_regularizer=regularizers.OrthogonalRegularizer(0.05, "rows")), 5, single=True),
    regularizer("OrthogonalRegularizer/columns", f"{DENSE} @OrthogonalRegularizer(factor = 0.05, mode = COLUMNS)", dense(kernel_regularizer=regularizers.OrthogonalRegularizer(0.05, "columns")), 5, single=True),
    regularizer("ActivityRegularizer/dense", f"{DENSE} @ActivityRegularizer(l1 = 0.03, l2 = 0.02)", dense(activity_regularizer=regularizers.L1L2(0.03, 0.02)), 5),
    regularizer("ActivityRegularizer/conv", "@Conv2D(filters = 3, kernelSize = 2, activation = RELU) @ActivityRegularizer(l1 = 0.03)", conv(activation="relu", activity_regularizer=regularizers.L1(0.03)), *IMAGE),
]

CONSTRAINTS = [
    constraint("MaxNorm/dense", f"{DENSE} @MaxNorm(0.7)", dense(kernel_constraint=constraints.MaxNorm(0.7)), 5),
    constraint("MaxNorm/default", f"{DENSE} @MaxNorm", dense(kernel_constraint=constraints.MaxNorm()), 5),
    constraint("MaxNorm/axis", f"{DENSE} @MaxNorm(value = 0.7, axis = 1)", dense(kernel_constraint=constraints.MaxNorm(0.7, axis=1)), 5),
    constraint("MaxNorm/conv", f"{CONV} @MaxNorm(value = 0.5, axis = {{0, 1, 2}})", conv(kernel_constraint=constraints.MaxNorm(0.5, axis=[0, 1, 2])), *IMAGE),
    constraint("MaxNorm/conv_default_axis", f"{CONV} @MaxNorm(0.5)", conv(kernel_constraint=constraints.MaxNorm(0.5)), *IMAGE),
    constraint("MaxNorm/bias", f'{DENSE} @MaxNorm(value = 0.5, weights = "bias")', dense(bias_constraint=constraints.MaxNorm(0.5)), 5),
    constraint("UnitNorm/dense", f"{DENSE} @UnitNorm", dense(kernel_constraint=constraints.UnitNorm()), 5),
    constraint("UnitNorm/conv", f"{CONV} @UnitNorm(axis = {{0, 1, 2}})", conv(kernel_constraint=constraints.UnitNorm(axis=[0, 1, 2])), *IMAGE),
    constraint("UnitNorm/bias", f'{DENSE} @UnitNorm(weights = "bias")', dense(bias_constraint=constraints.UnitNorm()), 5),
    constraint("MinMaxNorm/bias", f'{DENSE} @MinMaxNorm(minValue = 1.5, maxValue = 2, weights = "bias")', dense(bias_constraint=constraints.MinMaxNorm(1.5, 2.0)), 5),
    constraint("NonNegative/bias", f'{DENSE} @NonNegative(weights = "bias")', dense(bias_constraint=constraints.NonNeg()), 5),
    constraint("NonNegative/dense", f"{DENSE} @NonNegative", dense(kernel_constraint=constraints.NonNeg()), 5),
    constraint("MinMaxNorm/default", f"{DENSE} @MinMaxNorm", dense(kernel_constraint=constraints.MinMaxNorm()), 5),
    constraint("MinMaxNorm/conv", f"{CONV} @MinMaxNorm(minValue = 0.6, maxValue = 0.8, axis = {{0, 1, 2}})", conv(kernel_constraint=constraints.MinMaxNorm(0.6, 0.8, axis=[0, 1, 2])), *IMAGE),
    constraint("MinMaxNorm/dense", f"{DENSE} @MinMaxNorm(minValue = 0.8, maxValue = 0.9, rate = 0.5)", dense(kernel_constraint=constraints.MinMaxNorm(0.8, 0.9, 0.5)), 5),
]

def frozen(make):
    def made():
        layer = make()
        layer.trainable = False
        return layer

    return made


FROZEN = [
    one("Trainable/dense", f"{DENSE} @Trainable(false)", frozen(dense()), 5),
    # Not trainable, it shows its behaviour of inference in training as well, and its statistics stay.
    one("Trainable/batch_normalization", "@BatchNormalization @Trainable(false)", frozen(layers.BatchNormalization), 4, 3, 3, batch=3, passes=True),
    one("Trainable/true", "@BatchNormalization @Trainable", layers.BatchNormalization, 4, 3, 3, batch=3, passes=True),
]

INITIALIZERS = [
    initializer("Zeros/dense", f"{DENSE} @Zeros", dense(kernel_initializer=initializers.Zeros()), 5),
    initializer("Ones/dense", f"{DENSE} @Ones", dense(kernel_initializer=initializers.Ones()), 5),
    initializer("Ones/bias", f'{DENSE} @Zeros @Ones(weights = "bias")', dense(kernel_initializer="zeros", bias_initializer="ones"), 5),
    initializer("Constant/dense", f"{DENSE} @Constant(0.3)", dense(kernel_initializer=initializers.Constant(0.3)), 5),
    initializer("Zeros/kernel", f'{DENSE} @Zeros(weights = "kernel") @Constant(value = -2, weights = "bias")', dense(kernel_initializer="zeros", bias_initializer=initializers.Constant(-2.0)), 5),
    initializer("IdentityMatrix/kernel", f'{DENSE} @IdentityMatrix(gain = 0.5, weights = "kernel")', dense(kernel_initializer=initializers.Identity(0.5)), 3),
    initializer("IdentityMatrix/square", f"{DENSE} @IdentityMatrix", dense(kernel_initializer=initializers.Identity()), 4),
    initializer("IdentityMatrix/tall", f"{DENSE} @IdentityMatrix(gain = 2)", dense(kernel_initializer=initializers.Identity(2.0)), 6),
]

CASES = REGULARIZERS + CONSTRAINTS + INITIALIZERS + FROZEN
