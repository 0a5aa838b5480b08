"""Poolings: windows that overlap, leave a remainder, hang over the border."""

from keras import layers

from table import one

IMAGE = (7, 6, 3)


def windows(name, make):
    """The same grid for the largest and for the mean value."""
    return [
        one(f"{name}/valid", f"@{name}", lambda: make(2), *IMAGE),
        one(f"{name}/same", f"@{name}(padding = SAME)", lambda: make(2, padding="same"), *IMAGE),
        one(f"{name}/pool_3x2", f"@{name}(poolSize = {{3, 2}})", lambda: make((3, 2)), *IMAGE),
        one(f"{name}/remainder", f"@{name}(poolSize = 4)", lambda: make(4), *IMAGE),
        one(f"{name}/overlapping", f"@{name}(poolSize = 3, strides = {{1, 2}})", lambda: make(3, strides=(1, 2)), *IMAGE),
        one(f"{name}/overlapping_same", f"@{name}(poolSize = 3, strides = 2, padding = SAME)", lambda: make(3, strides=2, padding="same"), *IMAGE),
        one(f"{name}/strides_1_same", f"@{name}(poolSize = {{2, 3}}, strides = 1, padding = SAME)", lambda: make((2, 3), strides=1, padding="same"), *IMAGE),
        one(f"{name}/strides_above_pool", f"@{name}(poolSize = 2, strides = 3, padding = SAME)", lambda: make(2, strides=3, padding="same"), *IMAGE),
        one(f"{name}/whole", f"@{name}(poolSize = {{7, 6}})", lambda: make((7, 6)), *IMAGE),
        one(f"{name}/shared", f"@{name}(poolSize = 3, strides = 2, padding = SAME)", lambda: make(3, strides=2, padding="same"), *IMAGE, whole=True),
    ]


def wholes(name, make):
    return [
        one(f"{name}/plain", f"@{name}", lambda: make(), *IMAGE),
        one(f"{name}/keepdims", f"@{name}(keepDims = true)", lambda: make(keepdims=True), *IMAGE),
        one(f"{name}/shared", f"@{name}", lambda: make(), *IMAGE, whole=True),
    ]


CASES = (
    windows("MaxPooling2D", layers.MaxPooling2D)
    + windows("AveragePooling2D", layers.AveragePooling2D)
    + wholes("GlobalMaxPooling2D", layers.GlobalMaxPooling2D)
    + wholes("GlobalAveragePooling2D", layers.GlobalAveragePooling2D)
)
