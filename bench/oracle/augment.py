"""Writes Keras's values of augmentation steps with fixed parameters, which KerasStepsTest compares with."""

import json
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np
import tensorflow as tf
from keras import layers

OUT = Path(__file__).parents[2] / "runtime/src/test/resources/augment/keras.json"
HEIGHT, WIDTH = 5, 6

images = np.random.RandomState(3).randint(0, 256, (2, HEIGHT, WIDTH, 3)).astype("float32")
targets = np.array([[1, 0, 1], [0, 0, 1]], "float32")


def each(*values):
    """One number for each image."""
    return tf.constant(values, shape=(2, 1, 1, 1))


def saturation(*factors):
    """As the layer hands factors on."""
    return tf.constant([f / (1 - f) for f in factors])


corners = [[0, 0], [WIDTH - 1, 0], [0, HEIGHT - 1], [WIDTH - 1, HEIGHT - 1]]
moved = [[0.4, -0.3], [4.5, 0.6], [-0.4, 3.7], [5.3, 3.2]]

COLOURS = {
    "brightness": (layers.RandomBrightness(1), {"rgb_delta": each(63.75, -127.5)}),
    "contrast": (layers.RandomContrast(1), {"contrast_factor": each(1.5, 0.25)}),
    "saturation": (layers.RandomSaturation(1), {"factor": saturation(0.3, 0.45)}),
    "hue": (layers.RandomHue(1), {"factor": tf.constant([0.4, -0.3])}),
    "grayscale": (layers.RandomGrayscale(1), each(True, True)),
    "sharpness": (layers.RandomSharpness(1), {"factor": tf.constant([0.1, 0.9])}),
    "autoContrast": (layers.AutoContrast(), None),
    "posterization": (
        layers.RandomPosterization(3),
        {"shift_factor": tf.constant([5, 2], dtype="uint8")},
    ),
    "solarization": (
        layers.Solarization(),
        {"additions": each(51.0, 0.0), "thresholds": each(153.0, 90.0)},
    ),
    "blur": (
        layers.RandomGaussianBlur(),
        {"blur_factor": tf.constant([0.8, 0.8]), "should_apply_blur": tf.constant([True, True])},
    ),
}

values = {name: layer.transform_images(images, given) for name, (layer, given) in COLOURS.items()}
# Image by image: of a batch it makes one histogram.
values["equalization"] = [layers.Equalization()(image[None]) for image in images]
values["images"] = images
values["shear"] = layers.RandomShear(1, 1)._transform_images(
    tf.constant(images), {"shear_factor": tf.constant([[0.3, 0.2], [-0.1, 0.4]])}, "bilinear"
)
values["perspective"] = keras.ops.image.perspective_transform(
    images,
    np.array([corners] * 2, "float32"),
    np.array([moved] * 2, "float32"),
    interpolation="bilinear",
    fill_value=0,
)

# Each the other's partner. A rectangle of whole pixels, on whose edges Keras and we agree.
partner = tf.constant([1, 0])
laid = {"mix_weight": tf.constant([0.7, 0.1]), "permutation_order": partner}
values["mixUp"] = layers.MixUp().transform_images(images, laid)
values["mixUpTargets"] = layers.MixUp().transform_labels(targets, laid)
masks, weight = layers.CutMix()._generate_batch_mask(
    images.shape,
    (tf.constant([1.0, 0.0]), tf.constant([4.0, 6.0]), tf.constant([2.0, 1.0]), tf.constant([4.0, 2.0])),
)
cut = {"batch_masks": masks, "mix_weight": weight, "permutation_order": partner}
values["cutMix"] = layers.CutMix().transform_images(images, cut)
values["cutMixTargets"] = layers.CutMix().transform_labels(targets, cut)
values["colorDegeneration"] = layers.RandomColorDegeneration(1).transform_images(
    images, {"factor": each(0.3, 0.9)}
)

lines = [f'"keras": "{keras.__version__}"']
for name in sorted(values):
    numbers = [round(float(x), 4) for x in np.asarray(values[name]).ravel()]
    lines.append(f'"{name}": {json.dumps(numbers)}')
OUT.parent.mkdir(parents=True, exist_ok=True)
OUT.write_text("{\n" + ",\n".join(lines) + "\n}\n")
