"""Writes what Keras's optimizers make of a small network's weights, and the rates of its schedules.

OptimizerOracleTest and ScheduleOracleTest compare Layerwright with them. See README.md.
"""

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402
from keras import optimizers as o  # noqa: E402
from keras.optimizers import schedules as s  # noqa: E402

import draws  # noqa: E402
import golden_file  # noqa: E402

OUT = Path(__file__).parents[2] / "samples/src/test/resources/optimizers"
STEPS = 100
BATCHES, ROWS, NUMBERS, HIDDEN, LABELS = 5, 8, 6, 4, 3
SEEN = (1, 10, STEPS)
"""After how many steps the weights are written down; after the last one averages take their place."""

NAMES = ("hidden/kernel", "hidden/bias", "labels/kernel", "labels/bias")
SHAPES = ((NUMBERS, HIDDEN), (HIDDEN,), (HIDDEN, LABELS), (LABELS,))
INPUTS = draws.values("optimizers", "input", (BATCHES * ROWS, NUMBERS))
TARGETS = (draws.values("optimizers", "targets", (BATCHES * ROWS, LABELS)) > 0).astype(np.float32)
WEIGHTS = {name: draws.values("optimizers", name, shape, 0.5) for name, shape in zip(NAMES, SHAPES)}


@dataclass
class Case:
    """An optimizer as it stands beside @Network, and the same in Keras."""

    id: str
    declaration: str
    keras: Callable[[], o.Optimizer]
    without_decay: tuple[str, ...] = ()
    hidden_rate: float = 1
    layer: str = ""
    """What stands beside the hidden layer."""


def case(id: str, declaration: str, make: Callable, *without: str, hidden: float = 1, layer: str = "", **given: Any) -> Case:
    return Case(id, declaration, lambda: make(**given), without, hidden, layer)


BIAS = ', excludeFromWeightDecay = "bias"'
CASES = [
    case("Sgd/default", "@Sgd", o.SGD),
    case("Sgd/momentum", "@Sgd(learningRate = 0.1, momentum = 0.9)", o.SGD, learning_rate=0.1, momentum=0.9),
    case("Sgd/nesterov", "@Sgd(learningRate = 0.1, momentum = 0.8, nesterov = true)", o.SGD, learning_rate=0.1, momentum=0.8, nesterov=True),
    case("Sgd/decay", f"@Sgd(learningRate = 0.1, weightDecay = 0.05{BIAS})", o.SGD, "bias", learning_rate=0.1, weight_decay=0.05),
    case("Adam/default", "@Adam", o.Adam),
    case("Adam/values", f"@Adam(learningRate = 0.05, beta1 = 0.8, beta2 = 0.99, epsilon = 0.01, weightDecay = 0.1{BIAS})", o.Adam, "bias", learning_rate=0.05, beta_1=0.8, beta_2=0.99, epsilon=0.01, weight_decay=0.1),
    case("Adam/amsgrad", "@Adam(learningRate = 0.05, beta2 = 0.9, amsgrad = true)", o.Adam, learning_rate=0.05, beta_2=0.9, amsgrad=True),
    case("AdamW/default", "@AdamW", o.AdamW),
    case("AdamW/values", '@AdamW(learningRate = 0.02, beta1 = 0.8, beta2 = 0.99, epsilon = 0.01, amsgrad = true, weightDecay = 0.2, excludeFromWeightDecay = {"bias", "kernel"})', o.AdamW, "bias", "kernel", learning_rate=0.02, beta_1=0.8, beta_2=0.99, epsilon=0.01, amsgrad=True, weight_decay=0.2),
    case("RMSprop/default", "@RMSprop", o.RMSprop),
    case("RMSprop/momentum", f"@RMSprop(learningRate = 0.01, rho = 0.8, momentum = 0.7, weightDecay = 0.1{BIAS})", o.RMSprop, "bias", learning_rate=0.01, rho=0.8, momentum=0.7, weight_decay=0.1),
    case("RMSprop/centered", "@RMSprop(learningRate = 0.01, epsilon = 0.01, centered = true)", o.RMSprop, learning_rate=0.01, epsilon=0.01, centered=True),
    case("Adagrad/default", "@Adagrad", o.Adagrad),
    case("Adagrad/values", f"@Adagrad(learningRate = 0.1, initialAccumulatorValue = 0.01, epsilon = 0.01, weightDecay = 0.1{BIAS})", o.Adagrad, "bias", learning_rate=0.1, initial_accumulator_value=0.01, epsilon=0.01, weight_decay=0.1),
    case("Adadelta/default", "@Adadelta", o.Adadelta),
    case("Adadelta/values", f"@Adadelta(learningRate = 1, rho = 0.9, epsilon = 1e-4, weightDecay = 0.01{BIAS})", o.Adadelta, "bias", learning_rate=1.0, rho=0.9, epsilon=1e-4, weight_decay=0.01),
    case("Adamax/default", "@Adamax", o.Adamax),
    case("Adamax/values", f"@Adamax(learningRate = 0.02, beta1 = 0.8, beta2 = 0.99, epsilon = 0.01, weightDecay = 0.1{BIAS})", o.Adamax, "bias", learning_rate=0.02, beta_1=0.8, beta_2=0.99, epsilon=0.01, weight_decay=0.1),
    case("Nadam/default", "@Nadam", o.Nadam),
    case("Nadam/values", f"@Nadam(learningRate = 0.02, beta1 = 0.8, beta2 = 0.99, epsilon = 0.01, weightDecay = 0.1{BIAS})", o.Nadam, "bias", learning_rate=0.02, beta_1=0.8, beta_2=0.99, epsilon=0.01, weight_decay=0.1),
    case("Lion/default", "@Lion", o.Lion),
    case("Lion/values", f"@Lion(learningRate = 0.01, beta1 = 0.8, beta2 = 0.95, weightDecay = 0.1{BIAS})", o.Lion, "bias", learning_rate=0.01, beta_1=0.8, beta_2=0.95, weight_decay=0.1),
    case("ClipValue/momentum", "@Sgd(learningRate = 0.1, momentum = 0.9) @ClipValue(0.03)", o.SGD, learning_rate=0.1, momentum=0.9, clipvalue=0.03),
    case("ClipNorm/momentum", "@Sgd(learningRate = 0.1, momentum = 0.9) @ClipNorm(0.05)", o.SGD, learning_rate=0.1, momentum=0.9, clipnorm=0.05),
    case("GlobalClipNorm/momentum", "@Sgd(learningRate = 0.1, momentum = 0.9) @GlobalClipNorm(0.1)", o.SGD, learning_rate=0.1, momentum=0.9, global_clipnorm=0.1),
    case("GradientAccumulation/adam", "@Adam(learningRate = 0.05) @GradientAccumulation(4)", o.Adam, learning_rate=0.05, gradient_accumulation_steps=4),
    case("GradientAccumulation/all", "@Sgd(learningRate = 0.2, momentum = 0.9, weightDecay = 0.1) @GradientAccumulation(3) @GlobalClipNorm(0.1)", o.SGD, learning_rate=0.2, momentum=0.9, weight_decay=0.1, global_clipnorm=0.1, gradient_accumulation_steps=3),
    case("ExponentialMovingAverage/default", "@Sgd(learningRate = 0.1, momentum = 0.9) @ExponentialMovingAverage", o.SGD, learning_rate=0.1, momentum=0.9, use_ema=True),
    case("ExponentialMovingAverage/overwrite", "@Adam(learningRate = 0.02) @ExponentialMovingAverage(momentum = 0.8, overwriteFrequency = 7)", o.Adam, learning_rate=0.02, use_ema=True, ema_momentum=0.8, ema_overwrite_frequency=7),
    case("CosineDecay/momentum", "@Sgd(learningRate = 0.2, momentum = 0.9) @CosineDecay(decaySteps = 60, alpha = 0.1)", o.SGD, learning_rate=s.CosineDecay(0.2, 60, alpha=0.1), momentum=0.9),
    case("Warmup/adamw", "@AdamW(learningRate = 0.05, weightDecay = 0.1) @Warmup(15) @CosineDecay(decaySteps = 70)", o.AdamW, learning_rate=s.CosineDecay(0.0, 70, warmup_target=0.05, warmup_steps=15), weight_decay=0.1),
    case("ExponentialDecay/accumulated", "@Nadam(learningRate = 0.05) @GradientAccumulation(3) @ExponentialDecay(decaySteps = 20, decayRate = 0.7)", o.Nadam, learning_rate=s.ExponentialDecay(0.05, 20, 0.7), gradient_accumulation_steps=3),
    case("LearningRate/sgd", "@Sgd(learningRate = 0.1, momentum = 0.9, weightDecay = 0.1)", o.SGD, hidden=0.25, layer="@LearningRate(0.25)", learning_rate=0.1, momentum=0.9, weight_decay=0.1),
    case("LearningRate/adam", "@Adam(learningRate = 0.02)", o.Adam, hidden=2.5, layer="@LearningRate(2.5)", learning_rate=0.02),
]


@dataclass
class Rates:
    """A schedule as it stands beside @Network, and the same in Keras."""

    id: str
    declaration: str
    keras: s.LearningRateSchedule
    learning_rate: float = 0.1
    steps: tuple[int, ...] = field(default=(0, 1, 2, 5, 9, 10, 11, 24, 25, 26, 49, 50, 51, 99, 100, 101, 149, 150, 151, 200, 250, 301, 499, 500, 501, 1000, 2503, 10007))


SCHEDULES = [
    Rates("PiecewiseConstantDecay/two", "@PiecewiseConstantDecay(boundaries = {10, 100}, values = {0.02, 0.005})", s.PiecewiseConstantDecay([10, 100], [0.1, 0.02, 0.005])),
    Rates("ExponentialDecay/smooth", "@ExponentialDecay(decaySteps = 100, decayRate = 0.9)", s.ExponentialDecay(0.1, 100, 0.9)),
    Rates("ExponentialDecay/staircase", "@ExponentialDecay(decaySteps = 50, decayRate = 0.5, staircase = true)", s.ExponentialDecay(0.1, 50, 0.5, True)),
    Rates("InverseTimeDecay/smooth", "@InverseTimeDecay(decaySteps = 100, decayRate = 0.5)", s.InverseTimeDecay(0.1, 100, 0.5)),
    Rates("InverseTimeDecay/staircase", "@InverseTimeDecay(decaySteps = 25, decayRate = 2, staircase = true)", s.InverseTimeDecay(0.1, 25, 2.0, True)),
    Rates("PolynomialDecay/default", "@PolynomialDecay(decaySteps = 500)", s.PolynomialDecay(0.1, 500)),
    Rates("PolynomialDecay/values", "@PolynomialDecay(decaySteps = 100, endLearningRate = 0.01, power = 2)", s.PolynomialDecay(0.1, 100, 0.01, 2.0)),
    Rates("PolynomialDecay/cycle", "@PolynomialDecay(decaySteps = 50, endLearningRate = 0.01, power = 0.5, cycle = true)", s.PolynomialDecay(0.1, 50, 0.01, 0.5, True)),
    Rates("CosineDecay/default", "@CosineDecay(decaySteps = 250)", s.CosineDecay(0.1, 250)),
    Rates("CosineDecay/alpha", "@CosineDecay(decaySteps = 100, alpha = 0.05)", s.CosineDecay(0.1, 100, 0.05)),
    Rates("Warmup/cosine", "@Warmup(50) @CosineDecay(decaySteps = 250, alpha = 0.1)", s.CosineDecay(0.0, 250, 0.1, warmup_target=0.1, warmup_steps=50)),
    Rates("Warmup/from", "@Warmup(value = 100, from = 0.01) @CosineDecay(decaySteps = 400)", s.CosineDecay(0.01, 400, warmup_target=0.1, warmup_steps=100)),
    Rates("CosineDecayRestarts/default", "@CosineDecayRestarts(firstDecaySteps = 50)", s.CosineDecayRestarts(0.1, 50)),
    Rates("CosineDecayRestarts/values", "@CosineDecayRestarts(firstDecaySteps = 100, tMul = 1.5, mMul = 0.8, alpha = 0.1)", s.CosineDecayRestarts(0.1, 100, 1.5, 0.8, 0.1)),
    Rates("CosineDecayRestarts/equal", "@CosineDecayRestarts(firstDecaySteps = 25, tMul = 1, mMul = 0.5)", s.CosineDecayRestarts(0.1, 25, 1.0, 0.5)),
]


CAST = {"beta_1", "beta_2", "momentum", "weight_decay"}
"""What Keras casts to the weights' type, by way of single precision if it is Python's float."""


def made(case: Case, precision: str) -> o.Optimizer:
    """Its attributes as doubles, where wanted: TensorFlow takes Python's own floats for single precision."""
    optimizer = case.keras()
    if precision == "float64":
        for name in CAST & vars(optimizer).keys():
            value = getattr(optimizer, name)
            if type(value) is float:
                object.__setattr__(optimizer, name, np.float64(value))
    return optimizer


def trained(case: Case, precision: str) -> dict[str, dict[str, np.ndarray]]:
    """The weights by the number of steps done."""
    keras.config.set_floatx(precision)
    weights = {n: keras.Variable(w, dtype=precision, name=n.split("/")[1]) for n, w in WEIGHTS.items()}
    groups = [list(weights.values())]
    optimizers = [made(case, precision)]
    if case.hidden_rate != 1:
        groups = [groups[0][:2], groups[0][2:]]
        optimizers.append(made(case, precision))
        optimizers[0].learning_rate = optimizers[0].learning_rate * case.hidden_rate
    for optimizer, group in zip(optimizers, groups):
        if case.without_decay:
            optimizer.exclude_from_weight_decay(var_names=list(case.without_decay))
        optimizer.build(group)

    @tf.function
    def train(x: tf.Tensor, y: tf.Tensor) -> None:
        with tf.GradientTape() as tape:
            values = [v.value for v in weights.values()]
            hidden = tf.tanh(x @ values[0] + values[1])
            logits = hidden @ values[2] + values[3]
            loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=y, logits=logits))
        gradients = tape.gradient(loss, values)
        for optimizer, group in zip(optimizers, groups):
            optimizer.apply(gradients[: len(group)])
            gradients = gradients[len(group) :]

    after = {}
    for step in range(STEPS):
        rows = slice(step % BATCHES * ROWS, (step % BATCHES + 1) * ROWS)
        train(tf.constant(INPUTS[rows], precision), tf.constant(TARGETS[rows], precision))
        if step + 1 == STEPS:
            for optimizer, group in zip(optimizers, groups):
                optimizer.finalize_variable_values(group)
        if step + 1 in SEEN:
            after[str(step + 1)] = {name: variable.value.numpy() for name, variable in weights.items()}
    return after


def error(exact: dict, single: dict) -> float:
    return max(
        float(np.abs(exact[step][name] - single[step][name]).max() / np.abs(exact[step][name]).max())
        for step in exact
        for name in exact[step]
    )


def exact(schedule: s.LearningRateSchedule) -> s.LearningRateSchedule:
    """The same in double precision, which it takes from the type of its first rate."""
    for name, value in vars(schedule).items():
        if type(value) is float:
            setattr(schedule, name, np.float64(value))
        if name == "values":
            schedule.values = [np.float64(each) for each in value]
    return schedule


def main() -> None:
    header = {"keras": keras.__version__, "backend": f"tensorflow {tf.__version__}", "numpy": np.__version__}
    goldens = []
    for each in CASES:
        double = trained(each, "float64")
        goldens.append(
            {
                "id": each.id,
                "declaration": each.declaration,
                "layer": each.layer,
                "after": double,
                "keras_float32_error": float(f"{error(double, trained(each, 'float32')):.1e}"),
            }
        )
    OUT.mkdir(parents=True, exist_ok=True)
    problem = {"id": "problem", "inputs": INPUTS, "targets": TARGETS, "weights": WEIGHTS}
    golden_file.write(OUT / "optimizers.json", header, [problem, *goldens])
    keras.config.set_floatx("float64")
    rates = [
        {
            "id": each.id,
            "declaration": f"@Sgd(learningRate = {each.learning_rate}) {each.declaration}",
            "steps": list(each.steps),
            "rates": np.array([exact(each.keras)(step) for step in each.steps], "float64"),
        }
        for each in SCHEDULES
    ]
    golden_file.write(OUT / "schedules.json", header, rates)
    worst = max(goldens, key=lambda golden: golden["keras_float32_error"])
    print(f"{len(goldens)} optimizers, {len(rates)} schedules; Keras's own float32 error up to", worst["keras_float32_error"], worst["id"])


if __name__ == "__main__":
    main()
