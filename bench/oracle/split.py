"""How evenly other libraries divide multi-label examples: goldens for OracleSplitTest.

scikit-multilearn and iterative-stratification divide into k folds, scikit-learn's
StratifiedGroupKFold does so by groups. Written are the examples' labels and groups and, for each
library, measures of Sechidis et al. 2011, means over seeds:

LD  labels distribution: how far each fold's ratio of positives to negatives is from the whole's
ED  examples distribution: how far each fold's size is from that wanted
FZ  folds in which some label is missing though it has an example for each
"""

import json
import sys

import numpy as np
from iterstrat.ml_stratifiers import MultilabelStratifiedKFold
from sklearn.model_selection import StratifiedGroupKFold
from skmultilearn.model_selection import IterativeStratification

SEEDS = 10
TOO_FEW = 1e-9


def labels_of(rng, examples, count, tail):
    """Long-tailed labels that come together, as moods of an example make some likelier."""
    frequency = 0.4 * (1 + np.arange(count)) ** -tail
    mood = rng.normal(size=(examples, 3))
    taste = rng.normal(size=(3, count)) * 0.7
    odds = np.log(frequency / (1 - frequency)) + mood @ taste
    return (rng.random((examples, count)) < 1 / (1 + np.exp(-odds))).astype(int)


def measures(y, folds):
    k, n = len(folds), len(y)
    whole = y.sum(0) / np.maximum(n - y.sum(0), TOO_FEW)
    ld = np.mean(
        [np.abs(y[f].sum(0) / np.maximum(len(f) - y[f].sum(0), TOO_FEW) - whole) for f in folds]
    )
    ed = np.mean([abs(len(f) - n / k) for f in folds])
    fz = sum(any((y[f].sum(0) == 0) & (y.sum(0) >= k)) for f in folds)
    return [float(ld), float(ed), float(fz)]


def mean(results):
    return [round(value, 6) for value in np.mean(list(results), 0)]


def multilearn(y, k, seed):
    order = np.random.default_rng(seed).permutation(len(y))
    splits = IterativeStratification(n_splits=k, order=1).split(y[order], y[order])
    return [order[test] for _, test in splits]


def iterstrat(y, k, seed):
    splits = MultilabelStratifiedKFold(n_splits=k, shuffle=True, random_state=seed).split(y, y)
    return [test for _, test in splits]


def grouped(y, groups, k, seed):
    splits = StratifiedGroupKFold(n_splits=k, shuffle=True, random_state=seed).split(y, y.argmax(1), groups)
    return [test for _, test in splits]


def case(name, y, k, groups, libraries):
    return {
        "name": name,
        "k": k,
        "labels": y.shape[1],
        "labelSets": [np.flatnonzero(row).tolist() for row in y],
        "groups": [] if groups is None else groups.tolist(),
        "measures": {
            library: mean(measures(y, folds(seed)) for seed in range(SEEDS))
            for library, folds in libraries.items()
        },
    }


def multi_label(name, examples, count, tail, k):
    y = labels_of(np.random.default_rng(examples), examples, count, tail)
    return case(
        name,
        y,
        k,
        None,
        {
            "scikit-multilearn": lambda seed: multilearn(y, k, seed),
            "iterative-stratification": lambda seed: iterstrat(y, k, seed),
            "random": lambda seed: np.array_split(
                np.random.default_rng(seed).permutation(len(y)), k
            ),
        },
    )


def single_label_groups(name, examples, count, k):
    rng = np.random.default_rng(examples)
    groups = np.sort(rng.integers(0, examples // 8, examples))
    favourite = rng.integers(0, count, groups.max() + 1)
    label = np.where(rng.random(examples) < 0.5, favourite[groups], rng.integers(0, count, examples))
    y = np.eye(count, dtype=int)[label]
    return case(
        name, y, k, groups, {"StratifiedGroupKFold": lambda seed: grouped(y, groups, k, seed)}
    )


def main(target):
    cases = [
        multi_label("few labels", 300, 5, 0.8, 5),
        multi_label("long tail", 800, 20, 1.4, 5),
        multi_label("ten folds", 600, 10, 1.0, 10),
        single_label_groups("groups", 500, 5, 5),
    ]
    for each in cases:
        print(each["name"], json.dumps(each["measures"], indent=1))
    with open(target, "w", encoding="utf-8") as out:
        out.write("[\n" + ",\n".join(json.dumps(each) for each in cases) + "\n]\n")


if __name__ == "__main__":
    main(sys.argv[1])
