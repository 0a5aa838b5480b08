"""Writes the goldens that KerasOracleTest compares Layerwright with. See README.md."""

import os
import sys
from pathlib import Path

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras  # noqa: E402
import numpy  # noqa: E402
import tensorflow  # noqa: E402

import golden_file  # noqa: E402
import measure  # noqa: E402
from cases import FAMILIES  # noqa: E402

OUT = Path(__file__).parents[2] / "samples/src/test/resources/oracle"
SUSPICIOUS = 1e-5
"""Keras in single and in double precision should not differ by more; if they do, a look is due."""


def main(wanted: list[str]) -> None:
    unknown = set(wanted) - FAMILIES.keys()
    if unknown:
        sys.exit(f"no family is called {sorted(unknown)}; there are {sorted(FAMILIES)}")
    OUT.mkdir(parents=True, exist_ok=True)
    header = {
        "keras": keras.__version__,
        "backend": f"tensorflow {tensorflow.__version__}",
        "numpy": numpy.__version__,
    }
    ids = set()
    for family, cases in FAMILIES.items():
        if wanted and family not in wanted:
            continue
        goldens = []
        for case in cases:
            if case.id in ids:
                sys.exit(f"two cases are called {case.id}")
            ids.add(case.id)
            try:
                goldens.append(measure.golden(case))
            except Exception as error:
                raise RuntimeError(f"case {case.id}") from error
            for key, error in goldens[-1]["keras_float32_error"].items():
                if error > SUSPICIOUS:
                    print(f"  {case.id}: {key} differs by {error} between float32 and float64")
        path = OUT / f"{family}.json"
        golden_file.write(path, header, goldens)
        print(f"{family}: {len(goldens)} cases, {path.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    main(sys.argv[1:])
