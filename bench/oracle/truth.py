"""Writes losses with sample weights and unknown labels, which KerasTruthTest compares Layerwright with.

All are worked out twice: by their formulas, in plain numpy with loops, the gradient by finite differences, and by Keras. It
knows no unknown labels: there it is asked about each example alone, with the labels that are known. The script ends with an
error if the two differ. The asymmetric loss, which Keras lacks, is the formula of its paper only.
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
ONE_UNKNOWN = np.array([[0, 0, 1], [1, 0, 0], [NAN] * 3, [0, 1, 0]])
NOT_ALL = np.array([[0, 0, 1], [NAN] * 3, [0.4, 0.6, 0], [NAN] * 3])

WEIGHTED = [2, 0.5, 4, 1.5]
BINARY, CATEGORICAL = "BinaryCrossentropy", "CategoricalCrossentropy"
SMOOTHED = {"smoothing": 0.2}
EACH = {"perLabel": [0.5, 2, 3]}
ASYMMETRIC = {"gammaNeg": 4, "gammaPos": 1, "clip": 0.05}


def of_yes_no(loss, options):
    """Each way that a loss of yes/no labels can be asked about."""
    return [
        ("weights", loss, options, LABELS, WEIGHTS),
        ("shares", loss, options, SHARES, WEIGHTS),
        ("unknown, weights", loss, options, PARTLY, WEIGHTED),
    ]


def of_one_label(loss, options):
    return [
        ("weights", loss, options, ONE_HOT, WEIGHTS),
        ("unknown, weights", loss, options, ONE_UNKNOWN, WEIGHTED),
    ]


CASES = [
    ("weights", BINARY, {}, LABELS, WEIGHTS),
    ("weights, smoothing", BINARY, SMOOTHED, LABELS, WEIGHTS),
    ("shares", BINARY, {}, SHARES, WEIGHTS),
    ("unknown", BINARY, {}, PARTLY, np.ones(4)),
    ("unknown, weights", BINARY, {}, PARTLY, WEIGHTED),
    ("unknown, weights, smoothing", BINARY, {"smoothing": 0.1}, PARTLY, WEIGHTED),
    ("unknown, shares", BINARY, {}, PARTLY_SHARES, np.array([0.1, 1, 2, 7])),
    ("nothing known", BINARY, {"smoothing": 0.1}, np.full((4, 3), NAN), np.ones(4)),
    ("weights", CATEGORICAL, {}, ONE_HOT, WEIGHTS),
    ("weights, smoothing", CATEGORICAL, {"smoothing": 0.3}, ONE_HOT, WEIGHTS),
    ("shares", CATEGORICAL, {}, MIXED, WEIGHTS),
    ("unknown, weights, smoothing", CATEGORICAL, {"smoothing": 0.1}, NOT_ALL, WEIGHTED),
    *of_yes_no(BINARY, EACH),
    ("weights", BINARY, {"perLabel": [3]}, LABELS, WEIGHTS),
    *of_yes_no("BinaryFocalCrossentropy", {"gamma": 2}),
    *of_yes_no("BinaryFocalCrossentropy", {"gamma": 0.5, "perLabel": [0.25], "smoothing": 0.1}),
    ("weights", "BinaryFocalCrossentropy", {"gamma": 0}, LABELS, WEIGHTS),
    *of_one_label("CategoricalFocalCrossentropy", {"gamma": 2, "perLabel": [0.25]}),
    *of_one_label("CategoricalFocalCrossentropy", {"gamma": 1.5, "smoothing": 0.2, **EACH}),
    ("shares", "CategoricalFocalCrossentropy", {"gamma": 2, **EACH}, MIXED, WEIGHTS),
    *of_yes_no("AsymmetricLoss", ASYMMETRIC),
    *of_yes_no("AsymmetricLoss", {"gammaNeg": 2.5, "gammaPos": 0, "clip": 0}),
    ("weights", "AsymmetricLoss", {"gammaNeg": 0.5, "gammaPos": 0.5, "clip": 0.4}, LABELS, WEIGHTS),
    *of_yes_no("Dice", {}),
    *of_one_label("Dice", {"softmax": 1}),
    *of_yes_no("Tversky", {"alpha": 0.3, "beta": 0.8}),
    *of_one_label("Tversky", {"alpha": 0.9, "beta": 0.2, "softmax": 1}),
    *of_yes_no("MeanSquaredError", {}),
    *of_one_label("MeanSquaredError", {"softmax": 1}),
    *of_yes_no("MeanAbsoluteError", {}),
    *of_one_label("MeanAbsoluteError", {"softmax": 1}),
    *of_yes_no("Huber", {"delta": 0.4}),
    *of_one_label("Huber", {"delta": 1, "softmax": 1}),
    ("weights", "Hinge", {}, LABELS, WEIGHTS),
    ("unknown, weights", "Hinge", {}, PARTLY, WEIGHTED),
    ("weights", "SquaredHinge", {}, LABELS, WEIGHTS),
    ("unknown, weights", "SquaredHinge", {}, PARTLY, WEIGHTED),
    *of_one_label("CategoricalHinge", {}),
]

ONE_LABEL = (CATEGORICAL, "CategoricalFocalCrossentropy", "CategoricalHinge")
"""Losses of labels that exclude each other."""


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def probabilities(loss, options, z):
    if loss in ONE_LABEL or "softmax" in options:
        return np.exp(z) / np.exp(z).sum()
    return sigmoid(z)


def factors(options, known):
    """What labels count, those of them that are known."""
    given = options.get("perLabel", [1])
    return np.array([given[label % len(given)] for label in known], dtype=float)


def cell(loss, options, t, z, p, factor):
    """What one yes/no label costs."""
    yes, no = {
        BINARY: lambda: (-factor * np.log(p), -np.log(1 - p)),
        "AsymmetricLoss": lambda: asymmetric(options, p),
        "Hinge": lambda: (max(1 - z, 0), max(1 + z, 0)),
        "SquaredHinge": lambda: (max(1 - z, 0) ** 2, max(1 + z, 0) ** 2),
    }[loss]()
    return t * yes + (1 - t) * no


def asymmetric(options, p):
    shifted = max(p - options["clip"], 0)
    return (
        -((1 - p) ** options["gammaPos"]) * np.log(p),
        -(shifted ** options["gammaNeg"]) * np.log(1 - shifted),
    )


def focal_cell(options, t, p, balanced):
    p_t = t * p + (1 - t) * (1 - p)
    share = t * balanced + (1 - t) * (1 - balanced) if "perLabel" in options else 1
    return -share * (1 - p_t) ** options["gamma"] * (t * np.log(p) + (1 - t) * np.log(1 - p))


def error_cell(loss, options, e):
    if loss == "MeanSquaredError":
        return e * e
    if loss == "MeanAbsoluteError":
        return abs(e)
    delta = options["delta"]
    return e * e / 2 if abs(e) <= delta else delta * abs(e) - delta * delta / 2


def of_example(loss, options, t, z, known):
    """One example's loss by the formulas, of its known labels."""
    smoothing = options.get("smoothing", 0)
    t = t * (1 - smoothing) + smoothing / (len(t) if loss in ONE_LABEL else 2)
    p = probabilities(loss, options, z)
    factor = factors(options, known)
    cells = range(len(t))
    if loss == CATEGORICAL:
        return -(t * np.log(p)).sum()
    if loss == "CategoricalFocalCrossentropy":
        return -(factor * t * (1 - p) ** options["gamma"] * np.log(p)).sum()
    if loss == "CategoricalHinge":
        true = t.argmax()
        return max(max([0] + [z[l] for l in cells if l != true]) - z[true] + 1, 0)
    if loss in ("Dice", "Tversky"):
        hits, missed, wrong = (t * p).sum(), (t * (1 - p)).sum(), ((1 - t) * p).sum()
        if loss == "Dice":
            return 1 - 2 * hits / (2 * hits + missed + wrong + 1e-7)
        return 1 - hits / (hits + options["alpha"] * missed + options["beta"] * wrong + 1e-7)
    if loss == "BinaryFocalCrossentropy":
        return np.mean([focal_cell(options, t[l], p[l], factor[l]) for l in cells])
    if loss in ("MeanSquaredError", "MeanAbsoluteError", "Huber"):
        return np.mean([error_cell(loss, options, t[l] - p[l]) for l in cells])
    return np.mean([cell(loss, options, t[l], z[l], p[l], factor[l]) for l in cells])


def by_definition(loss, options, targets, weights):
    """The batch's loss and its gradient for the logits, by finite differences."""

    def total(logits):
        found = 0.0
        for i, row in enumerate(targets):
            known = np.flatnonzero(~np.isnan(row))
            if len(known):
                found += weights[i] * of_example(loss, options, row[known], logits[i, known], known) / len(targets)
        return found

    gradient = np.zeros(LOGITS.shape)
    for place in np.ndindex(LOGITS.shape):
        step = np.zeros(LOGITS.shape)
        step[place] = 1e-3
        # Of the fourth order: what is left out is below 1e-12.
        gradient[place] = (
            8 * (total(LOGITS + step) - total(LOGITS - step)) - total(LOGITS + 2 * step) + total(LOGITS - 2 * step)
        ) / 12e-3
    return total(LOGITS), gradient


def keras_loss(loss, options, known):
    """Keras's loss of logits, with sample weights."""
    smoothing = options.get("smoothing", 0)
    activation = tf.nn.softmax if "softmax" in options else tf.sigmoid
    if loss == BINARY and "perLabel" in options:
        factor = factors(options, known)

        def weighted(t, z, sample_weight):
            cells = tf.nn.weighted_cross_entropy_with_logits(t, z, factor)
            return tf.reduce_mean(sample_weight * tf.reduce_mean(cells, axis=-1))

        return weighted
    given = {name: options[name] for name in ("alpha", "beta", "gamma", "delta") if name in options}
    if loss == "BinaryFocalCrossentropy" and "perLabel" in options:
        given |= {"apply_class_balancing": True, "alpha": options["perLabel"][0]}
    if loss == "CategoricalFocalCrossentropy":
        given["alpha"] = factors(options, known)
    if "entropy" in loss:
        given |= {"from_logits": True, "label_smoothing": smoothing}
    if loss in ("Dice", "Tversky"):
        given["axis"] = -1
    function = getattr(keras.losses, loss)(**given)
    if "entropy" in loss or "Hinge" in loss:
        return function
    return lambda t, z, sample_weight: function(t, activation(z), sample_weight=sample_weight)


def by_keras(loss, options, targets, weights):
    """Where labels are unknown, Keras is asked about each example alone, with the known ones only."""
    known = ~np.isnan(targets)
    batch, labels = targets.shape
    logits = tf.Variable(LOGITS)
    with tf.GradientTape() as tape:
        if known.all():
            value = keras_loss(loss, options, range(labels))(targets, logits, sample_weight=np.array(weights))
        else:
            value = tf.reduce_sum(0 * logits)
            for i in range(batch):
                some = np.flatnonzero(known[i])
                if len(some):
                    seen = tf.gather(logits[i : i + 1], some, axis=1)
                    one = keras_loss(loss, options, some)(
                        targets[i : i + 1, some], seen, sample_weight=np.array([weights[i]])
                    )
                    value += one / batch
    return float(value), tape.gradient(value, logits).numpy()


def single(x):
    """The shortest number that is the same in single precision."""
    return float(str(np.float32(x)))


def listed(array):
    return [None if np.isnan(x) else single(x) for x in np.asarray(array, dtype=float).ravel()]


def loss_cases():
    for name, loss, options, targets, weights in CASES:
        value, gradient = by_definition(loss, options, targets, weights)
        if hasattr(keras.losses, loss):
            by_formula, slope = value, gradient
            value, gradient = by_keras(loss, options, targets, weights)
            np.testing.assert_allclose(value, by_formula, atol=1e-12, err_msg=loss)
            np.testing.assert_allclose(gradient, slope, atol=1e-9, err_msg=loss)
        yield {
            "name": f"{loss}: {name}",
            "loss": loss,
            "options": options,
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
