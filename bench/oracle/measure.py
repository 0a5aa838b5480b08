"""Runs one case in Keras, in double precision for the truth and in single to know what single gives."""

from typing import Any

import keras
import numpy as np
import tensorflow as tf

import draws
from table import Case

FACTORS = (1.0, 1.5, 2.0)
"""The input of each training pass whose moving statistics are compared, as a multiple of the case's."""


def golden(case: Case) -> dict[str, Any]:
    """The case with its numbers, ready to be written."""
    single = _run(case, "float32")
    exact = single if case.single else _run(case, "float64")
    return {
        "id": case.id,
        "layer": case.layer,
        "kind": case.kind,
        "declaration": case.declaration,
        **{key: value for key, value in exact.items() if value is not None},
        "keras_float32_error": _errors(exact, single),
    }


def _run(case: Case, precision: str) -> dict[str, Any]:
    keras.config.set_floatx(precision)
    keras.config.set_dtype_policy(precision)
    keras.utils.set_random_seed(1)
    names = case.input_names
    arrays = [_input(case, name, (case.batch, *shape)) for name, shape in zip(names, case.shapes)]
    inputs = [tf.constant(array.astype(precision)) for array in arrays]
    layer = case.keras()
    if case.adapt:
        layer.adapt(arrays[0].astype(precision))

    def call(at: list, training: bool) -> Any:
        if case.call:
            return case.call(layer, *at, training=training)
        return layer(at[0] if len(at) == 1 else at, **_training(layer, training))

    built = call(inputs, False)
    if any(v.dtype.startswith("float") and v.dtype != precision for v in layer.weights):
        raise ValueError(f"{case.id}: not in {precision}")
    weights = {_name(variable): variable for variable in layer.weights}
    if len(weights) != len(layer.weights):
        raise ValueError(f"{case.id}: two weights of one name")
    first = {name: _constant(variable) for name, variable in weights.items()}
    if case.kind == "initializer":
        return {
            "inputs": dict(zip(names, arrays)),
            "initial": {name: np.array(v) for name, v in weights.items()},
        }
    drawn = {}
    for name, variable in weights.items():
        drawn[name] = np.array(variable) if case.adapt else draws.weight(case.id, name, tuple(variable.shape))
        variable.assign(drawn[name].astype(precision))

    if case.kind == "constraint":
        return {
            "inputs": dict(zip(names, arrays)),
            "weights": drawn,
            "projected": {
                _name(v): np.array(v.constraint(v.value)) for v in layer.weights if v.constraint is not None
            },
        }

    trainable = {_name(variable): variable.value for variable in layer.trainable_variables}
    direction = draws.values(case.id, "direction", tuple(built.shape))
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(inputs)
        value = call(inputs, training=not case.random)
        target = tf.reduce_sum(value * tf.cast(direction, value.dtype))
        penalty = tf.add_n(layer.losses) if case.kind == "regularizer" else None
    of = {**dict(zip(names, inputs)), **trainable}
    result = {
        "trainable_parameters": _count(layer.trainable_variables),
        "non_trainable_parameters": _count(layer.weights) - _count(layer.trainable_variables),
        "initial_constants": {name: value for name, value in first.items() if value is not None},
        "inputs": dict(zip(names, arrays)),
        "weights": drawn,
        "direction": direction,
    }
    if case.kind == "regularizer":
        slopes = tape.gradient(penalty, of)
        return result | {
            "penalty": np.array(penalty),
            "penalty_gradients": {n: np.array(g) for n, g in slopes.items() if g is not None},
        }

    for name, variable in weights.items():
        variable.assign(drawn[name].astype(precision))
    inference = np.array(call(inputs, False))
    training = np.array(value)
    slopes = tape.gradient(target, of)
    result["inference"] = inference
    # Left out where it is the same: most layers know no difference.
    result["training"] = None if case.random or np.array_equal(training, inference) else training
    result["gradients_in"] = "inference" if case.random else "training"
    result["gradients"] = {name: _slope(of[name], slope) for name, slope in slopes.items()}
    if case.passes:
        for factor in FACTORS:
            call([tf.constant((a * np.float32(factor)).astype(precision)) for a in arrays], True)
        result["pass_factors"] = list(FACTORS)
        result["after_passes"] = {
            name: np.array(weights[name]) for name in weights if name.split("/")[-1].startswith("moving_")
        }
    return result


def _input(case: Case, name: str, shape: tuple[int, ...]) -> np.ndarray:
    if case.whole:
        return draws.whole(case.id, name, shape)
    drawn = draws.values(case.id, name, shape, case.spread) + np.float32(case.offset)
    if case.large:
        drawn.ravel()[1::2] *= 100
    return drawn


def _slope(of: Any, slope: Any) -> np.ndarray:
    """Rounding is no slope: such as that of attention's key bias, on which softmax does not depend."""
    if slope is None:
        return np.zeros(of.shape)
    numbers = np.array(tf.convert_to_tensor(slope))
    negligible = 1e-12 if numbers.dtype == np.float64 else 1e-6
    return np.zeros(of.shape) if np.abs(numbers).max() < negligible else numbers


def _training(layer: Any, training: bool) -> dict[str, bool]:
    return {"training": training} if layer._call_has_training_arg else {}


def _name(variable: Any) -> str:
    """Our name of a weight: `tested`, then Keras's path below the layer, such as query/kernel, as one word."""
    return "tested/" + variable.path.split("/", 1)[1].replace("/", "_")


def _constant(variable: Any) -> float | None:
    """The number that the weight starts as, if it is one everywhere."""
    numbers = np.array(variable).ravel()
    return float(numbers[0]) if (numbers == numbers[0]).all() and numbers.size > 1 else None


def _count(variables: list) -> int:
    return sum(int(np.prod(variable.shape)) for variable in variables)


def _errors(exact: Any, single: Any) -> dict[str, float]:
    """The worst error of Keras in single precision, relative to the tensor's largest value."""
    worst = {}
    for key, value in exact.items():
        pairs = value.items() if isinstance(value, dict) else [(None, value)]
        for name, array in pairs:
            other = single[key] if name is None else single[key][name]
            if isinstance(array, np.ndarray) and array.size:
                scale = max(np.abs(array).max(), 1e-30)
                error = float(np.abs(array.astype("float64") - other).max() / scale)
                if error > 0:
                    worst[key] = max(worst.get(key, 0.0), float(f"{error:.1e}"))
    return worst
