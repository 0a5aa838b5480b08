"""Keras 3 on TensorFlow as a rival of SpeedBench; protocol.py says how they speak.

A setting is a precision, `float32` or `bfloat16` (Keras's mixed_bfloat16), and after dashes what else
is chosen: `xla` (jit_compile), `fit` (Model.train_on_batch in place of a tf.function), `saved` (the
exported SavedModel in place of the model).
"""

import os
import tempfile

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import protocol  # noqa: E402
import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402
from keras_networks import NETWORKS  # noqa: E402

NAME, BATCH, TRAIN, SETTING = protocol.arguments()
PRECISION, *CHOICES = SETTING.split("-")
if PRECISION == "bfloat16":
    keras.mixed_precision.set_global_policy("mixed_bfloat16")
XLA = "xla" in CHOICES
build, side, labels, several = NETWORKS[NAME]
model = build()

random = np.random.default_rng(1)
pixels = random.integers(0, 256, (BATCH, side, side, 3), dtype=np.uint8)
if several:
    truth = random.integers(0, 2, (BATCH, labels)).astype(np.float32)
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
else:
    truth = np.eye(labels, dtype=np.float32)[random.integers(0, labels, BATCH)]
    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
images, targets = tf.constant(pixels), tf.constant(truth)


def probabilities(given):
    logits = tf.cast(model(given, training=False), tf.float32)
    return tf.sigmoid(logits) if several else tf.nn.softmax(logits)


def training_by_fit():
    model.compile(keras.optimizers.Adam(), loss, jit_compile=XLA)
    return lambda: model.train_on_batch(images, targets)


def training_by_function():
    optimizer = keras.optimizers.Adam()
    optimizer.build(model.trainable_variables)

    @tf.function(jit_compile=XLA)
    def step(given, wanted):
        with tf.GradientTape() as tape:
            value = loss(wanted, model(given, training=True))
        gradients = tape.gradient(value, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return value

    return lambda: step(images, targets).numpy()


def inference_by_function():
    answer = tf.function(probabilities, jit_compile=XLA)
    return lambda: answer(images).numpy().max()


def inference_by_saved_model():
    archive = keras.export.ExportArchive()
    archive.track(model)
    archive.add_endpoint(
        "serve", probabilities, [tf.TensorSpec((None, side, side, 3), tf.uint8)], jit_compile=XLA
    )
    with tempfile.TemporaryDirectory() as folder:
        archive.write_out(folder, verbose=False)
        loaded = tf.saved_model.load(folder)
    return lambda: loaded.serve(images).numpy().max()


if TRAIN:
    work = training_by_fit() if "fit" in CHOICES else training_by_function()
else:
    work = inference_by_saved_model() if "saved" in CHOICES else inference_by_function()
protocol.serve(
    f"Keras {keras.__version__}, TensorFlow {tf.__version__}", model.count_params(), work
)
