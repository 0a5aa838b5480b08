"""Every activation function of Keras, in a Dense and by itself, and the layers that are one."""

import keras
import tensorflow as tf
from keras import layers
from keras.src import activations

from table import one

# Far enough from 0 on both sides to meet every bend; e to the power of 12 would drown the rest.
SPREAD = {"exponential": 1.5, "softplus": 3.0}

LEFT_OUT = {
    "threshold": "has two arguments without defaults, so that no layer can name it",
    "glu": "halves an axis: a layer of its own",
}


OVERFLOWING = {"exponential"}


def sparsemax(x):
    """From the paper (Martins and Astudillo 2016, algorithm 1).

    Keras 3.15.1 adds up the cumulative sums of the whole support where the last one belongs, so that
    its result is mostly 0 as soon as two values take part.
    """
    falling = tf.sort(x, direction="DESCENDING", axis=-1)
    sums = tf.cumsum(falling, axis=-1)
    count = tf.range(1, x.shape[-1] + 1, dtype=x.dtype)
    support = tf.reduce_sum(tf.cast(1 + count * falling > sums, x.dtype), axis=-1, keepdims=True)
    last = tf.reduce_sum(tf.where(count == support, sums, 0), axis=-1, keepdims=True)
    return tf.maximum(x - (last - 1) / support, 0)


CORRECTED = {"sparsemax": sparsemax}
TOGETHER = {"softmax": 100.0, "log_softmax": 100.0, "sparsemax": 10.0}
"""Of all values of an axis together: large means all are, for one that stands out leaves no slope."""


def functions():
    names = sorted(function.__name__ for function in activations.ALL_OBJECTS)
    for name in names:
        if name in LEFT_OUT:
            continue
        function = CORRECTED.get(name, name)
        spread = SPREAD.get(name, 5.0)
        java = name.upper()
        yield one(f"Activation/{name}", f"@Activation({java})", lambda f=function: layers.Activation(f), 6, 6, spread=spread)
        yield one(f"Dense/{name}", f"@Dense(units = 6, activation = {java})", lambda f=function: layers.Dense(6, activation=f), 4, batch=3, spread=spread / 2)
        yield one(f"Activation/{name}_whole", f"@Activation({java})", lambda f=function: layers.Activation(f), 6, 6, whole=True)
        if name not in OVERFLOWING:
            large = {"offset": TOGETHER[name]} if name in TOGETHER else {"large": True}
            yield one(f"Activation/{name}_large", f"@Activation({java})", lambda f=function: layers.Activation(f), 6, 4, **large)


def approximate(x):
    return keras.activations.gelu(x, approximate=True)


FUNCTIONS = list(functions()) + [
    one("Activation/gelu_approximate", "@Activation(GELU_APPROXIMATE)", lambda: layers.Activation(approximate), 6, 6, spread=5.0),
    one("Activation/gelu_approximate_large", "@Activation(GELU_APPROXIMATE)", lambda: layers.Activation(approximate), 6, 4, large=True),
    one("Dense/gelu_approximate", "@Dense(units = 6, activation = GELU_APPROXIMATE)", lambda: layers.Dense(6, activation=approximate), 4, batch=3, spread=2.5),
    one("Activation/softmax_vector", "@Activation(SOFTMAX)", lambda: layers.Activation("softmax"), 6, spread=5.0),
    one("Activation/relu_image", "@Activation(RELU)", lambda: layers.Activation("relu"), 3, 4, 2),
]

LAYERS = [
    one("Glu/vector", "@Glu", lambda: layers.Activation("glu"), 6, spread=3.0),
    one("Glu/image", "@Glu", lambda: layers.Activation("glu"), 3, 2, 4, spread=3.0),
    one("ReLU/plain", "@ReLU", lambda: layers.ReLU(), 5, 4, spread=5.0),
    one("ReLU/max_value", "@ReLU(maxValue = 3)", lambda: layers.ReLU(max_value=3.0), 5, 4, spread=5.0),
    one("ReLU/slope", "@ReLU(negativeSlope = 0.1)", lambda: layers.ReLU(negative_slope=0.1), 5, 4, spread=5.0),
    one("ReLU/threshold", "@ReLU(threshold = 1.5)", lambda: layers.ReLU(threshold=1.5), 5, 4, spread=5.0),
    one("ReLU/all", "@ReLU(maxValue = 4, negativeSlope = 0.25, threshold = 1)", lambda: layers.ReLU(max_value=4.0, negative_slope=0.25, threshold=1.0), 5, 4, spread=5.0),
    one("ReLU/six", "@ReLU(maxValue = 6)", lambda: layers.ReLU(max_value=6.0), 3, 4, 2, spread=5.0),
    one("LeakyReLU/default", "@LeakyReLU", lambda: layers.LeakyReLU(), 5, 4),
    one("LeakyReLU/slope", "@LeakyReLU(negativeSlope = 0.05)", lambda: layers.LeakyReLU(negative_slope=0.05), 3, 4, 2),
    one("PReLU/vector", "@PReLU", lambda: layers.PReLU(), 6),
    one("PReLU/image", "@PReLU", lambda: layers.PReLU(), 3, 4, 2),
    one("PReLU/shared", "@PReLU(sharedAxes = {1, 2})", lambda: layers.PReLU(shared_axes=(1, 2)), 3, 4, 2),
    one("ELU/default", "@ELU", lambda: layers.ELU(), 5, 4),
    one("ELU/alpha", "@ELU(alpha = 0.4)", lambda: layers.ELU(alpha=0.4), 3, 4, 2),
    one("ReLU/whole", "@ReLU(maxValue = 2, negativeSlope = 0.25, threshold = 1)", lambda: layers.ReLU(max_value=2.0, negative_slope=0.25, threshold=1.0), 5, 4, whole=True),
    one("LeakyReLU/whole", "@LeakyReLU", lambda: layers.LeakyReLU(), 5, 4, whole=True),
    one("PReLU/whole", "@PReLU", lambda: layers.PReLU(), 3, 4, 2, whole=True),
    one("ELU/whole", "@ELU(alpha = 0.4)", lambda: layers.ELU(alpha=0.4), 5, 4, whole=True),
    one("ELU/large", "@ELU(alpha = 0.4)", lambda: layers.ELU(alpha=0.4), 5, 4, large=True),
    one("Softmax/large", "@Softmax", lambda: layers.Softmax(), 5, 4, offset=100.0),
    one("Softmax/default", "@Softmax", lambda: layers.Softmax(), 5, 4, spread=3.0),
    one("Softmax/vector", "@Softmax", lambda: layers.Softmax(), 6, spread=3.0),
    one("Softmax/axis", "@Softmax(axis = 1)", lambda: layers.Softmax(axis=1), 3, 4, 2, spread=3.0),
    one("Softmax/axis_middle", "@Softmax(axis = -2)", lambda: layers.Softmax(axis=-2), 3, 4, 2, spread=3.0),
]

CASES = FUNCTIONS + LAYERS
