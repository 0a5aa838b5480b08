"""Numbers that depend only on the case and the tensor's name, so that a new case moves no other."""

import zlib

import numpy as np


def whole(case: str, tensor: str, shape: tuple[int, ...]) -> np.ndarray:
    """Whole numbers in -2..2: shared maxima, and values that lie on a bend."""
    random = np.random.default_rng(zlib.crc32(f"{case}:{tensor}".encode()))
    return random.integers(-2, 3, shape).astype(np.float32)


def values(case: str, tensor: str, shape: tuple[int, ...], spread: float = 1.0) -> np.ndarray:
    """Distinct float32 numbers with three decimals in +-1.5 * spread, none within 0.01 * spread of 0.

    Distinct, so that no maximum is shared and every gradient is defined; short, so that the files are.
    """
    random = np.random.default_rng(zlib.crc32(f"{case}:{tensor}".encode()))
    grid = np.concatenate([np.arange(-1500, -9), np.arange(10, 1501)])
    count = int(np.prod(shape))
    if count > grid.size:
        raise ValueError(f"{case}: {tensor} of {count} numbers is too large")
    picked = random.choice(grid, count, replace=False).reshape(shape)
    return np.round(picked * spread / 1000, 3).astype(np.float32)


def weight(case: str, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """A weight in +-0.75; variances lie in 0.5..1.25."""
    drawn = values(case, name, shape, spread=0.5)
    if name.endswith("variance"):
        return (np.abs(drawn) + np.float32(0.5)).astype(np.float32)
    return drawn
