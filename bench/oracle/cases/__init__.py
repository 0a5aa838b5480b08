"""The table: one module for each family of layers, one golden file for each module."""

from cases import (
    activation,
    attention,
    convolution,
    core,
    image,
    merging,
    noise,
    normalization,
    pooling,
    weighting,
)

FAMILIES = {
    "activation": activation.CASES,
    "attention": attention.CASES,
    "convolution": convolution.CASES,
    "core": core.CASES,
    "image": image.CASES,
    "merging": merging.CASES,
    "noise": noise.CASES,
    "normalization": normalization.CASES,
    "pooling": pooling.CASES,
    "weighting": weighting.CASES,
}
