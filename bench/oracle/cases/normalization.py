"""Normalizations by the batch, by the sample, by groups of channels, by given statistics."""

import numpy as np
import tensorflow as tf
from keras import layers

from table import one


class PerImageStandardization(layers.Layer):
    """tf.image.per_image_standardization, which only knows single precision, or its formula."""

    def call(self, x):
        if x.dtype == tf.float32:
            return tf.image.per_image_standardization(x)
        count = np.prod(x.shape[1:])
        mean = tf.reduce_mean(x, axis=(1, 2, 3), keepdims=True)
        deviation = tf.math.reduce_std(x, axis=(1, 2, 3), keepdims=True)
        return (x - mean) / tf.maximum(deviation, 1 / np.sqrt(count))


def along_rows(layer, x, training):
    """Keras multiplies with the scale of another axis as if it were the last one's."""
    return tf.transpose(layer(tf.transpose(x, (0, 2, 3, 1))), (0, 3, 1, 2))


BATCH = [
    one("BatchNormalization/rank1", "@BatchNormalization", lambda: layers.BatchNormalization(), 5, batch=6, passes=True),
    one("BatchNormalization/rank2", "@BatchNormalization", lambda: layers.BatchNormalization(), 4, 3, batch=3, passes=True),
    one("BatchNormalization/rank3", "@BatchNormalization", lambda: layers.BatchNormalization(), 4, 3, 3, batch=3, passes=True),
    one("BatchNormalization/momentum", "@BatchNormalization(momentum = 0.6, epsilon = 0.1)", lambda: layers.BatchNormalization(momentum=0.6, epsilon=0.1), 4, 3, 3, batch=3, passes=True),
    one("BatchNormalization/offset", "@BatchNormalization", lambda: layers.BatchNormalization(), 4, 3, 3, batch=3, offset=10.0, passes=True),
    one("BatchNormalization/offset_rank1", "@BatchNormalization", lambda: layers.BatchNormalization(), 5, batch=6, offset=10.0, passes=True),
    one("BatchNormalization/no_center", "@BatchNormalization(center = false)", lambda: layers.BatchNormalization(center=False), 4, 3, 3, passes=True),
    one("BatchNormalization/no_scale", "@BatchNormalization(scale = false)", lambda: layers.BatchNormalization(scale=False), 4, 3, 3, passes=True),
    one("BatchNormalization/bare_rank1", "@BatchNormalization(center = false, scale = false)", lambda: layers.BatchNormalization(center=False, scale=False), 5, batch=6, passes=True),
]

LAYER = [
    one("LayerNormalization/rank1", "@LayerNormalization", lambda: layers.LayerNormalization(), 6),
    one("LayerNormalization/rank2", "@LayerNormalization", lambda: layers.LayerNormalization(), 3, 5),
    one("LayerNormalization/rank3", "@LayerNormalization", lambda: layers.LayerNormalization(), 3, 2, 5),
    one("LayerNormalization/epsilon", "@LayerNormalization(epsilon = 0.1)", lambda: layers.LayerNormalization(epsilon=0.1), 3, 5),
    one("LayerNormalization/axes", "@LayerNormalization(axis = {2, 3})", lambda: layers.LayerNormalization(axis=(2, 3)), 3, 2, 5),
    one("LayerNormalization/axes_all", "@LayerNormalization(axis = {1, 2, 3})", lambda: layers.LayerNormalization(axis=(1, 2, 3)), 3, 2, 4),
    one("LayerNormalization/offset", "@LayerNormalization", lambda: layers.LayerNormalization(), 3, 5, offset=10.0),
    one("LayerNormalization/no_center", "@LayerNormalization(center = false)", lambda: layers.LayerNormalization(center=False), 3, 5),
    one("LayerNormalization/no_scale", "@LayerNormalization(scale = false)", lambda: layers.LayerNormalization(scale=False), 3, 5),
]

GROUP = [
    one("GroupNormalization/two", "@GroupNormalization(groups = 2)", lambda: layers.GroupNormalization(2), 3, 2, 6),
    one("GroupNormalization/matrix", "@GroupNormalization(groups = 3)", lambda: layers.GroupNormalization(3), 4, 6),
    one("GroupNormalization/one", "@GroupNormalization(groups = 1)", lambda: layers.GroupNormalization(1), 3, 2, 4),
    one("GroupNormalization/each_channel", "@GroupNormalization(groups = -1)", lambda: layers.GroupNormalization(-1), 3, 3, 4),
    one("GroupNormalization/offset", "@GroupNormalization(groups = 2)", lambda: layers.GroupNormalization(2), 3, 2, 6, offset=10.0),
    one("GroupNormalization/default", "@GroupNormalization", lambda: layers.GroupNormalization(), 3, 2, 32),
    one("GroupNormalization/axis", "@GroupNormalization(groups = 2, axis = 1)", lambda: layers.GroupNormalization(2, axis=1), 4, 3, 2),
    one("GroupNormalization/no_center", "@GroupNormalization(groups = 2, center = false)", lambda: layers.GroupNormalization(2, center=False), 3, 2, 4),
    one("GroupNormalization/bare", "@GroupNormalization(groups = 2, epsilon = 0.1, center = false, scale = false)", lambda: layers.GroupNormalization(2, epsilon=0.1, center=False, scale=False), 3, 2, 4),
]

LENGTH = [
    one("RMSNormalization/vector", "@RMSNormalization", lambda: layers.RMSNormalization(), 6),
    one("RMSNormalization/image", "@RMSNormalization", lambda: layers.RMSNormalization(), 3, 2, 5),
    one("RMSNormalization/axis", "@RMSNormalization(axis = 1, epsilon = 0.1)", lambda: layers.RMSNormalization(epsilon=0.1), 4, 3, 2, call=along_rows),
    one("UnitNormalization/vector", "@UnitNormalization", lambda: layers.UnitNormalization(), 6),
    one("UnitNormalization/image", "@UnitNormalization", lambda: layers.UnitNormalization(), 3, 2, 5),
    one("UnitNormalization/axis", "@UnitNormalization(axis = 1)", lambda: layers.UnitNormalization(axis=1), 4, 3, 2),
]

GIVEN = [
    one("Normalization/adapted", "@Normalization", lambda: layers.Normalization(), 4, 3, 3, batch=3, adapt=True),
    one("Normalization/adapted_vector", "@Normalization", lambda: layers.Normalization(), 4, batch=6, adapt=True),
    one("Normalization/inverse", "@Normalization(mean = {0.5, -0.25, 1}, variance = {4, 0.25, 2}, invert = true)", lambda: layers.Normalization(mean=[0.5, -0.25, 1.0], variance=[4.0, 0.25, 2.0], invert=True), 3, 2, 3),
    one("Normalization/given", "@Normalization(mean = {0.5, -0.25, 1}, variance = {4, 0.25, 2})", lambda: layers.Normalization(mean=[0.5, -0.25, 1.0], variance=[4.0, 0.25, 2.0]), 3, 2, 3),
    one("Normalization/scalar", "@Normalization(mean = 0.5, variance = 2)", lambda: layers.Normalization(axis=None, mean=0.5, variance=2.0), 3, 2, 3),
    one("Normalization/vector", "@Normalization(mean = {0.5, -0.25, 1, 3}, variance = {4, 0.25, 2, 1})", lambda: layers.Normalization(mean=[0.5, -0.25, 1.0, 3.0], variance=[4.0, 0.25, 2.0, 1.0]), 4),
    one("Normalization/no_variance", "@Normalization(mean = {0, 1}, variance = {0, 1})", lambda: layers.Normalization(mean=[0.0, 1.0], variance=[0.0, 1.0]), 4, 2, spread=1e-3 * 20),
    one("Rescaling/scale", "@Rescaling(scale = 1.0 / 255)", lambda: layers.Rescaling(1 / 255), 3, 2, 3, spread=80.0),
    one("Rescaling/offset", "@Rescaling(scale = 0.5, offset = -1.25)", lambda: layers.Rescaling(0.5, -1.25), 3, 2, 3),
    one("PerImageStandardization/image", "@PerImageStandardization", PerImageStandardization, 4, 3, 3, spread=80.0),
    one("PerImageStandardization/faint", "@PerImageStandardization", PerImageStandardization, 4, 3, 3, spread=0.1),
]

CASES = BATCH + LAYER + GROUP + LENGTH + GIVEN
