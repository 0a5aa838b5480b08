"""Layers that draw random numbers in training: the identity in inference, and at rate 0."""

from keras import layers

from table import one

IMAGE = (3, 4, 2)

CASES = [
    one("Dropout/half", "@Dropout(rate = 0.5)", lambda: layers.Dropout(0.5), *IMAGE, random=True),
    one("Dropout/vector", "@Dropout(rate = 0.5)", lambda: layers.Dropout(0.5), 5, random=True),
    one(
        "Dropout/images",
        "@Dropout(rate = 0.5, noiseShape = {1, 1, 1})",
        lambda: layers.Dropout(0.5, noise_shape=(None, 1, 1, 1)),
        *IMAGE,
        random=True,
    ),
    one("Dropout/zero", "@Dropout(rate = 0)", lambda: layers.Dropout(0.0), *IMAGE),
    one("SpatialDropout2D/half", "@SpatialDropout2D(rate = 0.5)", lambda: layers.SpatialDropout2D(0.5), *IMAGE, random=True),
    one("SpatialDropout2D/zero", "@SpatialDropout2D(rate = 0)", lambda: layers.SpatialDropout2D(0.0), *IMAGE),
    one("GaussianNoise/some", "@GaussianNoise(stddev = 0.5)", lambda: layers.GaussianNoise(0.5), *IMAGE, random=True),
    one("GaussianNoise/zero", "@GaussianNoise(stddev = 0)", lambda: layers.GaussianNoise(0.0), *IMAGE),
    one("GaussianDropout/half", "@GaussianDropout(rate = 0.5)", lambda: layers.GaussianDropout(0.5), *IMAGE, random=True),
    one("GaussianDropout/zero", "@GaussianDropout(rate = 0)", lambda: layers.GaussianDropout(0.0), *IMAGE),
    one("AlphaDropout/half", "@AlphaDropout(rate = 0.5)", lambda: layers.AlphaDropout(0.5), *IMAGE, random=True),
    one("AlphaDropout/zero", "@AlphaDropout(rate = 0)", lambda: layers.AlphaDropout(0.0), *IMAGE),
]
