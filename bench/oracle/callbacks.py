"""Asks Keras what EarlyStopping, ReduceLROnPlateau and ModelCheckpoint do with recorded histories.

KerasCallbacksTest compares Layerwright with it. See README.md. The callbacks are driven as fit does
it, on a model whose one weight is the number of the epoch. An epoch without validation has no
value: null in the golden.
"""

import math
import os
import random
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras  # noqa: E402
import numpy as np  # noqa: E402

import golden_file  # noqa: E402

OUT = Path(__file__).parents[2] / "runtime/src/test/resources/train/callbacks.json"
CASES, EPOCHS, RATE = 120, 30, 5e-4


def history(draw: random.Random, rising: bool, first: int) -> list[float | None]:
    """Noise around a line that flattens; runs of equal values, NaN, and epochs without a value.

    The first value that counts is a number: to a NaN there Keras would compare everything after,
    and nothing is better than NaN.
    """
    values: list[float | None] = []
    level, step = 1.0, draw.choice([0.02, 0.05, 0.1])
    for epoch in range(EPOCHS):
        kind = draw.random()
        if kind < 0.2 and values and values[-1] is not None:
            values.append(values[-1])
            continue
        level -= step * draw.choice([1, 1, 0, -0.5])
        step *= 0.97
        value = round(level, 1) if kind < 0.5 else level + draw.gauss(0, 0.01)
        values.append(2 - value if rising else value)
    if draw.random() < 0.3:
        for epoch in range(EPOCHS):
            if draw.random() < 0.1:
                values[epoch] = math.nan
    if draw.random() < 0.25:
        frequency = draw.choice([2, 3])
        values = [value if (i + 1) % frequency == 0 else None for i, value in enumerate(values)]
    counted = [i for i, value in enumerate(values) if value is not None]
    for epoch in {counted[0], next(i for i in counted if i >= first)}:
        if math.isnan(values[epoch]):
            values[epoch] = 1.0
    return values


def model() -> keras.Model:
    made = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, use_bias=False)])
    made.compile(keras.optimizers.SGD(RATE), "mse")
    return made


def drive(callback: keras.callbacks.Callback, values: list[float | None], name: str, without: bool = True) -> tuple[int, list[float], int]:
    """The last epoch or 0 if it was not stopped, the rate after each epoch, whose weights are left.

    `without`: whether the callback is told of epochs without the value.
    """
    net = model()
    net.stop_training = False
    callback.set_model(net)
    callback.on_train_begin()
    rates, last = [], 0
    for epoch, value in enumerate(values):
        net.set_weights([np.full((1, 1), epoch + 1.0)])
        if value is None and not without:
            continue
        callback.on_epoch_begin(epoch)
        callback.on_epoch_end(epoch, {} if value is None else {name: value})
        rates.append(float(net.optimizer.learning_rate.numpy()))
        if net.stop_training:
            last = epoch + 1
            break
    callback.on_train_end()
    return last, rates, int(net.get_weights()[0][0, 0])


def case(number: int) -> dict:
    draw = random.Random(number)
    rising = draw.random() < 0.5
    mode, name = ("max", "val_macro_f1") if rising else ("min", "val_loss")
    stopping = {
        "patience": draw.randrange(6),
        "min_delta": draw.choice([0.0, 0.0, 0.01, 0.1]),
        "baseline": draw.choice([None, None, 0.7, 0.9, 1.2]),
        "start_from_epoch": draw.choice([0, 0, 3, 7]),
    }
    plateau = {
        "factor": draw.choice([0.1, 0.3, 0.5]),
        "patience": draw.randrange(5),
        "min_delta": draw.choice([0.0, 1e-4, 0.05, 0.1]),
        "cooldown": draw.randrange(5),
        "min_lr": draw.choice([0.0, 1e-5, 1e-4]),
    }
    values = history(draw, rising, stopping["start_from_epoch"])
    last, _, restored = drive(
        keras.callbacks.EarlyStopping(name, mode=mode, restore_best_weights=True, **stopping), values, name
    )
    _, rates, _ = drive(keras.callbacks.ReduceLROnPlateau(name, mode=mode, **plateau), values, name)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "best.weights.h5"
        best = keras.callbacks.ModelCheckpoint(file, name, mode=mode, save_best_only=True, save_weights_only=True)
        drive(best, values, name, without=False)  # it would save such epochs over the best
        net = model()
        net.load_weights(file)
        saved = int(net.get_weights()[0][0, 0])
    return {
        "id": number,
        "monitor": name,
        "values": [None if v is None else "NaN" if math.isnan(v) else v for v in values],
        "early_stopping": stopping,
        "stopped_after": last,
        "weights_of_epoch": restored,
        "reduce_lr": plateau,
        "rates": rates,
        "best_epoch": saved,
    }


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # about epochs without a value
    cases = [case(number) for number in range(CASES)]
    golden_file.write(OUT, {"keras": keras.__version__, "rate": RATE}, cases)
    stopped = sum(c["stopped_after"] > 0 for c in cases)
    reduced = sum(c["rates"][-1] < RATE * 0.99 for c in cases)
    print(f"{CASES} histories, {stopped} stopped early, {reduced} with a reduced rate")
