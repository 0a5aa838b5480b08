"""Borders, cuts and sizes of images."""

from keras import layers

from table import one

IMAGE = (5, 4, 2)

BORDERS = [
    one("ZeroPadding2D/default", "@ZeroPadding2D", lambda: layers.ZeroPadding2D(), *IMAGE),
    one("ZeroPadding2D/one_value", "@ZeroPadding2D(padding = 2)", lambda: layers.ZeroPadding2D(2), *IMAGE),
    one("ZeroPadding2D/two_values", "@ZeroPadding2D(padding = {1, 2})", lambda: layers.ZeroPadding2D((1, 2)), *IMAGE),
    one("ZeroPadding2D/four_values", "@ZeroPadding2D(padding = {1, 2, 0, 3})", lambda: layers.ZeroPadding2D(((1, 2), (0, 3))), *IMAGE),
    one("Cropping2D/one_value", "@Cropping2D(cropping = 1)", lambda: layers.Cropping2D(1), *IMAGE),
    one("Cropping2D/default", "@Cropping2D", lambda: layers.Cropping2D(), *IMAGE),
    one("Cropping2D/two_values", "@Cropping2D(cropping = {2, 1})", lambda: layers.Cropping2D((2, 1)), *IMAGE),
    one("Cropping2D/four_values", "@Cropping2D(cropping = {1, 2, 0, 3})", lambda: layers.Cropping2D(((1, 2), (0, 3))), *IMAGE),
]

UPSAMPLING = [
    one("UpSampling2D/default", "@UpSampling2D", lambda: layers.UpSampling2D(), *IMAGE),
    one("UpSampling2D/size_3x2", "@UpSampling2D(size = {3, 2})", lambda: layers.UpSampling2D((3, 2)), *IMAGE),
    one("UpSampling2D/bilinear", "@UpSampling2D(interpolation = BILINEAR)", lambda: layers.UpSampling2D(interpolation="bilinear"), *IMAGE),
    one("UpSampling2D/bilinear_2x3", "@UpSampling2D(size = {2, 3}, interpolation = BILINEAR)", lambda: layers.UpSampling2D((2, 3), interpolation="bilinear"), *IMAGE),
    one("UpSampling2D/bicubic", "@UpSampling2D(interpolation = BICUBIC)", lambda: layers.UpSampling2D(interpolation="bicubic"), *IMAGE),
]

RESIZING = [
    one("Resizing/larger", "@Resizing(height = 8, width = 7)", lambda: layers.Resizing(8, 7), *IMAGE),
    one("Resizing/smaller", "@Resizing(height = 3, width = 2)", lambda: layers.Resizing(3, 2), 7, 6, 2),
    one("Resizing/one_axis", "@Resizing(height = 5, width = 9)", lambda: layers.Resizing(5, 9), *IMAGE),
    one("Resizing/nearest", "@Resizing(height = 8, width = 3, interpolation = NEAREST)", lambda: layers.Resizing(8, 3, interpolation="nearest"), *IMAGE),
    one("Resizing/bicubic", "@Resizing(height = 8, width = 7, interpolation = BICUBIC)", lambda: layers.Resizing(8, 7, interpolation="bicubic"), *IMAGE),
    one("Resizing/crop_to_aspect_ratio", "@Resizing(height = 4, width = 4, cropToAspectRatio = true)", lambda: layers.Resizing(4, 4, crop_to_aspect_ratio=True), 8, 5, 2),
    one("Resizing/crop_to_wide", "@Resizing(height = 2, width = 6, cropToAspectRatio = true)", lambda: layers.Resizing(2, 6, crop_to_aspect_ratio=True), 6, 5, 2),
]

CASES = BORDERS + UPSAMPLING + RESIZING
