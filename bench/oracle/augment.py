"""Writes Keras's values of augmentation steps with fixed parameters, which runtime's Keras...Tests compare with."""

import json
import os
from pathlib import Path

os.environ["KERAS_BACKEND"] = "tensorflow"
# Sums in Keras's order: oneDNN's kernels change it from machine to machine.
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"

import keras
import numpy as np
import tensorflow as tf
from keras import layers

OUT = Path(__file__).parents[2] / "runtime/src/test/resources/augment"


def each(*values):
    """One number for each image."""
    return tf.constant(values, shape=(2, 1, 1, 1))


def column(*values):
    return tf.constant([[v] for v in values], dtype="float32")


def saturation(*factors):
    """As the layer hands factors on."""
    return tf.constant([f / (1 - f) for f in factors])


def noise(height, width):
    """Every pixel differs from its neighbours."""
    return np.random.RandomState(3).randint(0, 256, (2, height, width, 3)).astype("float32")


def colors():
    height, width = 5, 6
    images = noise(height, width)
    fixed = {
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
        "colorDegeneration": (layers.RandomColorDegeneration(1), {"factor": each(0.3, 0.9)}),
        "blur": (
            layers.RandomGaussianBlur(),
            {"blur_factor": tf.constant([0.8, 0.8]), "should_apply_blur": tf.constant([True, True])},
        ),
    }
    values = {name: layer.transform_images(images, given) for name, (layer, given) in fixed.items()}
    # Image by image: of a batch it makes one histogram.
    values["equalization"] = [layers.Equalization()(image[None]) for image in images]
    # Keras asks whether a pixel's corner is inside, we whether its middle is.
    erasing = layers.RandomErasing(fill_value=77.0)
    erasing.build((None, height, width, 3))
    left, right, top, bottom = [
        tf.constant(edges) - 0.5 for edges in ([1.2, 0.4], [4.3, 3.6], [0.3, 2.1], [3.4, 4.9])
    ]
    values["erasing"] = erasing.transform_images(
        images,
        {
            "batch_masks": erasing._generate_batch_mask(images.shape, (left, right, top, bottom)),
            "apply_erasing": tf.constant([True, True]),
            "fill_value": 77.0,
        },
    )
    # The jitter draws inside; this is its order.
    jittered = images
    for name in ("brightness", "contrast", "saturation", "hue"):
        layer, given = fixed[name]
        jittered = layer.transform_images(jittered, given)
    values["colorJitter"] = jittered
    return images, values


def geometry():
    """Long waves: where a float is rounded, a steep picture would show it and nothing else."""
    height, width = 16, 20
    y, x = np.mgrid[0:height, 0:width]
    waves = [
        127.5 + 80 * np.sin(0.21 * x + 0.13 * y) + 47 * np.cos(0.17 * y - 0.05 * x + 1),
        127.5 + 70 * np.cos(0.19 * x - 0.11 * y) + 57 * np.sin(0.16 * y + 0.07 * x * y / height),
    ]
    images = np.stack(waves)[..., None].round(2).astype("float32")

    def affine(layer, given, interpolation="bilinear"):
        return layer._transform_images(tf.constant(images), given, interpolation)

    def rotated(fill_mode="reflect", interpolation="bilinear"):
        layer = layers.RandomRotation(0.5, fill_mode=fill_mode, fill_value=31.0)
        matrix = layer._compute_affine_matrix(
            center_x=0.5, center_y=0.5, angle=tf.constant([27.0, -112.0]),
            translate_x=tf.zeros(2), translate_y=tf.zeros(2), scale=tf.ones(2),
            shear_x=tf.zeros(2), shear_y=tf.zeros(2), height=height, width=width,
        )  # fmt: skip
        return affine(layer, {"rotation_matrix": matrix}, interpolation)

    def moved(pictures, *shifts):
        layer = layers.RandomTranslation(0.5, 0.5)
        return layer._transform_images(pictures, {"translations": tf.constant(shifts)}, "bilinear")

    def flipped(pictures, mode):
        return layers.RandomFlip(mode).transform_images(pictures, {"flips": each(True, True)})

    def cropped(layer, given):
        window = layer.transform_images(tf.constant(images), given)
        return layers.Resizing(height, width)(window)

    corners = [[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]]
    places = [[1.4, -0.8], [17.5, 1.6], [-1.4, 13.7], [20.3, 14.2]]
    pixels = tf.constant(images)
    return images, {
        "flipHorizontal": flipped(pixels, "horizontal"),
        "flipVertical": flipped(pixels, "vertical"),
        "rotation": rotated(),
        "rotationConstant": rotated("constant"),
        "rotationWrap": rotated("wrap"),
        "rotationNearest": rotated("nearest"),
        "rotationOfPixels": rotated(interpolation="nearest"),
        "zoom": affine(
            layers.RandomZoom(0.5, 0.5),
            {"height_zoom": column(1.35, 0.7), "width_zoom": column(0.8, 1.2)},
        ),
        "translation": moved(pixels, [3.3, -2.6], [-4.1, 1.7]),
        "shear": affine(
            layers.RandomShear(1, 1), {"shear_factor": tf.constant([[0.3, 0.2], [-0.1, 0.4]])}
        ),
        "perspective": keras.ops.image.perspective_transform(
            images,
            np.array([corners] * 2, "float32"),
            np.array([places] * 2, "float32"),
            interpolation="bilinear",
            fill_value=0,
        ),
        "crop": cropped(layers.RandomCrop(10, 14), (3, 4)),
        "centerCrop": cropped(layers.CenterCrop(9, 12), None),
        # Each of these steps lands on pixels, so that the chain does not blur.
        "exactChain": flipped(moved(flipped(pixels, "horizontal"), [5.0, -3.0], [-4.0, 2.0]), "vertical"),
    }


def mixing():
    """Each the other's partner; what is bright has the label of its place."""
    images = noise(5, 6)
    targets = (images > 127).astype("float32").reshape(2, -1)
    partner = tf.constant([1, 0])
    laid = {"mix_weight": tf.constant([0.7, 0.1]), "permutation_order": partner}
    # Rectangles of whole pixels, on whose edges Keras and we agree.
    corners = [tf.constant(edges) for edges in ([1.0, 0.0], [4.0, 6.0], [2.0, 1.0], [4.0, 2.0])]
    masks, weight = layers.CutMix()._generate_batch_mask(images.shape, corners)
    cut = {"batch_masks": masks, "mix_weight": weight, "permutation_order": partner}
    return images, {
        "mixUp": layers.MixUp().transform_images(images, laid),
        "mixUpTargets": layers.MixUp().transform_labels(targets, laid),
        "cutMix": layers.CutMix().transform_images(images, cut),
        "cutMixTargets": layers.CutMix().transform_labels(targets, cut),
    }


def write(name, images, values):
    lines = [f'"keras": "{keras.__version__}"']
    for key, tensor in sorted({**values, "images": images}.items()):
        numbers = np.asarray(tensor, dtype="float32").ravel()
        assert np.isfinite(numbers).all() and numbers.size == images.size, key
        lines.append(f'"{key}": [{", ".join(map(shortest, numbers))}]')
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / f"{name}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")


def shortest(number):
    """As many digits as tell this float from all others."""
    return np.format_float_positional(number, unique=True, trim="-")


write("colors", *colors())
write("geometry", *geometry())
write("mixing", *mixing())
