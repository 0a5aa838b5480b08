"""Goldens as JSON: a line for each tensor, so that differences can be read."""

import json
from pathlib import Path

import numpy as np


def write(path: Path, header: dict, cases: list[dict]) -> None:
    body = ",\n".join(_object(case, 1) for case in cases)
    head = "".join(f" {json.dumps(key)}: {json.dumps(value)},\n" for key, value in header.items())
    path.write_text(f'{{\n{head} "cases": [\n{body}\n ]\n}}\n')


def _object(value: dict, depth: int) -> str:
    pad = " " * (depth + 1)
    lines = ",\n".join(f"{pad}{json.dumps(key)}: {_text(item, depth + 1)}" for key, item in value.items())
    opening = " " * depth if depth == 1 else ""
    return f"{opening}{{\n{lines}\n{' ' * depth}}}"


def _text(value: object, depth: int) -> str:
    if isinstance(value, np.ndarray):
        return _tensor(value)
    if isinstance(value, dict):
        return _object(value, depth) if any(isinstance(v, (dict, np.ndarray)) for v in value.values()) else json.dumps(value)
    return json.dumps(value)


def _tensor(array: np.ndarray) -> str:
    numbers = ", ".join(number(x) for x in array.astype(np.float32).ravel())
    return f'{{"shape": {json.dumps(list(array.shape))}, "values": [{numbers}]}}'


def number(x: np.float32) -> str:
    """The shortest text that reads back as the same float32."""
    if x == 0:
        return "0"
    if not np.isfinite(x):
        raise ValueError(f"{x} in a golden")
    plain = np.format_float_positional(x, unique=True, trim="-")
    scientific = np.format_float_scientific(x, unique=True, trim="-")
    return min(plain, scientific, key=len)
