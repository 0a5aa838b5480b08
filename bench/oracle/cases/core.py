"""Dense and the layers that only move numbers about."""

from keras import layers

from table import one

CASES = [
    one("Dense/rank1", "@Dense(units = 4)", lambda: layers.Dense(4), 5),
    one("Dense/rank2", "@Dense(units = 4)", lambda: layers.Dense(4), 3, 5),
    one("Dense/rank3", "@Dense(units = 3, activation = TANH)", lambda: layers.Dense(3, activation="tanh"), 3, 2, 5),
    one("Dense/no_bias", "@Dense(units = 4, useBias = false)", lambda: layers.Dense(4, use_bias=False), 5),
    one("Dense/rank2_no_bias", "@Dense(units = 2, useBias = false)", lambda: layers.Dense(2, use_bias=False), 3, 4),
    one("Dense/one_unit", "@Dense(units = 1)", lambda: layers.Dense(1), 6),
    one("Flatten/image", "@Flatten", lambda: layers.Flatten(), 3, 4, 2),
    one("Flatten/matrix", "@Flatten", lambda: layers.Flatten(), 3, 4),
    one("Flatten/vector", "@Flatten", lambda: layers.Flatten(), 5),
    one("Reshape/vector_to_image", "@Reshape(targetShape = {3, 2, 4})", lambda: layers.Reshape((3, 2, 4)), 24),
    one("Reshape/image_to_matrix", "@Reshape(targetShape = {6, 4})", lambda: layers.Reshape((6, 4)), 3, 2, 4),
    one("Reshape/inferred", "@Reshape(targetShape = {-1, 4})", lambda: layers.Reshape((-1, 4)), 3, 2, 4),
    one("Permute/image", "@Permute(dims = {3, 1, 2})", lambda: layers.Permute((3, 1, 2)), 2, 3, 4),
    one("Permute/matrix", "@Permute(dims = {2, 1})", lambda: layers.Permute((2, 1)), 3, 4),
]
