"""Writes losses with sample weights and unknown labels, which KerasTruthTest compares Layerwright with.

Keras knows no unknown labels. What is expected of them is worked out twice: by the definition, in plain
numpy with loops, and by Keras, which takes each label for an output of its own, with sample weights of 0
where it is unknown. The script ends with an error if the two differ.
"""

import json
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import tensorflow as tf

keras.config.set_floatx("float64")

OUT = Path(__file__).parents[2] / "runtime/src/test/resources/train/truth.json"
NAN = float("nan")
LOGITS = np.array([[0.7, -1.2, 2.1], [-0.4, 0.9, 0.3], [1.6, -2.3, -0.8], [0.2, 0.5, -1.9]])
WEIGHTS = np.array([1.0, 0.25, 3.0, 0.0])
LABELS = np.array([[1, 0, 1], [0, 1, 0], [0, 0, 0], [1, 1, 1]], dtype=float)
SHARES = np.array([[1, 0.3, 0], [0.7, 0.7, 0], [0.5, 0, 1], [0, 0.9, 0.2]])
PARTLY = np.array([[1, NAN, 0], [NAN, NAN, 1], [NAN, NAN, NAN], [0, 1, NAN]])
PARTLY_SHARES = np.array([[0.3, NAN, 0], [1, 0.6, 0.1], [NAN, 0.8, NAN], [NAN, NAN, NAN]])
ONE_HOT = np.array([[0, 0, 1], [1, 0, 0], [0, 1, 0], [1, 0, 0]], dtype=float)
MIXED = np.array([[0.2, 0, 0.8], [1, 0, 0], [0.5, 0.5, 0], [0, 0.1, 0.9]])
NOT_ALL = np.array([[0, 0, 1], [NAN] * 3, [0.4, 0.6, 0], [NAN] * 3])

CASES = [
    ("weights", "binary", 0, LABELS, WEIGHTS),
    ("weights, smoothing", "binary", 0.2, LABELS, WEIGHTS),
    ("shares", "binary", 0, SHARES, WEIGHTS),
    ("unknown", "binary", 0, PARTLY, np.ones(4)),
    ("unknown, weights", "binary", 0, PARTLY, np.array([2, 0.5, 4, 1.5])),
    ("unknown, weights, smoothing", "binary", 0.1, PARTLY, np.array([2, 0.5, 4, 1.5])),
    ("unknown, shares", "binary", 0, PARTLY_SHARES, np.array([0.1, 1, 2, 7])),
    ("nothing known", "binary", 0.1, np.full((4, 3), NAN), np.ones(4)),
    ("weights", "categorical", 0, ONE_HOT, WEIGHTS),
    ("weights, smoothing", "categorical", 0.3, ONE_HOT, WEIGHTS),
    ("shares", "categorical", 0, MIXED, WEIGHTS),
    ("unknown, weights, smoothing", "categorical", 0.1, NOT_ALL, np.array([2, 0.5, 4, 1.5])),
]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def by_definition(loss, smoothing, targets, weights):
    """The batch's loss and its gradient for the logits, cell by cell."""
    batch, labels = LOGITS.shape
    total, gradient = 0.0, np.zeros(LOGITS.shape)
    for i in range(batch):
        known = [l for l in range(labels) if not np.isnan(targets[i, l])]
        if not known:
            continue
        if loss == "categorical":
            p = np.exp(LOGITS[i]) / np.exp(LOGITS[i]).sum()
            t = targets[i] * (1 - smoothing) + smoothing / labels
            total -= weights[i] * (t * np.log(p)).sum() / batch
            gradient[i] = weights[i] * (p - t) / batch
            continue
        for l in known:
            p = sigmoid(LOGITS[i, l])
            t = targets[i, l] * (1 - smoothing) + smoothing / 2
            total -= weights[i] * (t * np.log(p) + (1 - t) * np.log(1 - p)) / len(known) / batch
            gradient[i, l] = weights[i] * (p - t) / len(known) / batch
    return total, gradient


def by_keras(loss, smoothing, targets, weights):
    known = ~np.isnan(targets)
    filled = np.where(known, targets, 0)
    logits = tf.Variable(LOGITS)
    with tf.GradientTape() as tape:
        if loss == "categorical":
            function = keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=smoothing)
            value = function(filled, logits, sample_weight=weights * known.all(axis=1))
        elif known.all():
            function = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=smoothing)
            value = function(filled, logits, sample_weight=weights)
        else:
            function = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=smoothing)
            shares = weights / np.maximum(known.sum(axis=1), 1)
            value = sum(
                function(filled[:, l : l + 1], logits[:, l : l + 1], sample_weight=shares * known[:, l])
                for l in range(targets.shape[1])
            )
    return float(value), tape.gradient(value, logits).numpy()


def single(x):
    """The shortest number that is the same in single precision."""
    return float(str(np.float32(x)))


def listed(array):
    return [None if np.isnan(x) else single(x) for x in np.asarray(array, dtype=float).ravel()]


def loss_cases():
    for name, loss, smoothing, targets, weights in CASES:
        value, gradient = by_keras(loss, smoothing, targets, weights)
        expected, slope = by_definition(loss, smoothing, targets, weights)
        np.testing.assert_allclose(value, expected, atol=1e-12)
        np.testing.assert_allclose(gradient, slope, atol=1e-12)
        yield {
            "name": f"{loss}: {name}",
            "loss": loss,
            "smoothing": smoothing,
            "logits": listed(LOGITS),
            "targets": listed(targets),
            "weights": listed(weights),
            "value": single(value),
            "gradient": listed(gradient),
        }


def training_run():
    """Two outputs, weighted examples, of which some are unknown to an output; penalties; a short last batch."""
    random = np.random.RandomState(5)
    x = random.randint(-9, 10, (10, 3)) / 10
    a = random.randint(0, 2, (10, 2)).astype(float)
    b = np.eye(3)[random.randint(0, 3, 10)]
    weights = random.randint(0, 9, 10) / 4
    a_known = np.array([1, 1, 0, 1, 1, 1, 1, 1, 0, 1])
    b_known = np.array([1, 0, 0, 1, 1, 1, 1, 0, 1, 1])
    kernels = {"a": random.randint(-9, 10, (3, 2)) / 10, "b": random.randint(-9, 10, (3, 3)) / 10}

    inputs = keras.Input((3,))
    l2 = keras.regularizers.L2
    out_a = keras.layers.Dense(2, use_bias=False, name="a", kernel_regularizer=l2(0.03), activity_regularizer=l2(0.05))
    out_b = keras.layers.Dense(3, use_bias=False, name="b", kernel_regularizer=l2(0.02))
    model = keras.Model(inputs, {"a": out_a(inputs), "b": out_b(inputs)})
    out_a.set_weights([kernels["a"]])
    out_b.set_weights([kernels["b"]])
    model.compile(
        optimizer=keras.optimizers.SGD(0.5),
        loss={
            "a": keras.losses.BinaryCrossentropy(from_logits=True),
            "b": keras.losses.CategoricalCrossentropy(from_logits=True),
        },
        loss_weights={"a": 0.5, "b": 2.0},
        # Compiled, Keras does not know a batch's size and takes an output's loss as the mean of batch means.
        run_eagerly=True,
    )
    y = {"a": a, "b": b}
    sample_weight = {"a": weights * a_known, "b": weights * b_known}
    before = model.evaluate(x, y, sample_weight=sample_weight, batch_size=4, verbose=0, return_dict=True)
    history = model.fit(x, y, sample_weight=sample_weight, batch_size=4, epochs=3, shuffle=False, verbose=0).history
    targets = np.concatenate(
        [np.where(a_known[:, None] == 1, a, NAN), np.where(b_known[:, None] == 1, b, NAN)], axis=1
    )
    return {
        "x": listed(x),
        "targets": listed(targets),
        "weights": listed(weights),
        "a": listed(kernels["a"]),
        "b": listed(kernels["b"]),
        "evaluated": {key: single(value) for key, value in before.items()},
        "losses": {key: listed(values) for key, values in history.items()},
        "trained a": listed(out_a.get_weights()[0]),
        "trained b": listed(out_b.get_weights()[0]),
    }


def text(case):
    return "{" + ",\n  ".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in case.items()) + "}"


cases = ",\n ".join(text(case) for case in loss_cases())
OUT.parent.mkdir(parents=True, exist_ok=True)
OUT.write_text(
    f'{{"keras": "{keras.__version__}",\n"cases": [\n {cases}],\n"training":\n {text(training_run())}}}\n'
)
