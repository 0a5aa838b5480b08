"""What scikit-learn says of metrics, on random and degenerate data: goldens for MetricsOracleTest.

Scores are float32 with many ties; they are handed to scikit-learn as the doubles they stand for.
None stands for what scikit-learn calls undefined (NaN).
"""

import json
import sys
import warnings

import numpy as np
import scipy
import sklearn
from sklearn import metrics as sk
from sklearn.calibration import calibration_curve
from sklearn.exceptions import UndefinedMetricWarning

BETA = 2.0
BINS = 10
TOP = 2
TOPS = (3, 5)
AVERAGES = ["micro", "macro", "weighted", "samples"]


def listed(values):
    return [None if np.isnan(x) else float(x) for x in np.ravel(values)]


def single(value):
    return listed(value)[0]


def overlap(truth, predicted, averages, zero_division):
    def every(score, **options):
        values = {
            average: single(score(truth, predicted, average=average, zero_division=zero_division, **options))
            for average in averages
        }
        values["labels"] = listed(score(truth, predicted, average=None, zero_division=zero_division, **options))
        return values

    scores = {
        "precision": every(sk.precision_score),
        "recall": every(sk.recall_score),
        "f1": every(sk.f1_score),
        "f2": every(sk.fbeta_score, beta=BETA),
        "f0.5": every(sk.fbeta_score, beta=1 / BETA),
    }
    if not np.isnan(zero_division):  # which jaccard_score does not take
        scores["jaccard"] = every(sk.jaccard_score)
    return scores


def areas(truth, scores, averages):
    """Label by label as scikit-learn has it; averages where all labels have a value."""
    kept = [l for l in range(truth.shape[1]) if 0 < truth[:, l].sum() < len(truth)]
    result = {}
    for name, area in (("roc_auc", sk.roc_auc_score), ("average_precision", sk.average_precision_score)):
        labels = [area(truth[:, l], scores[:, l]) if l in kept else np.nan for l in range(truth.shape[1])]
        result[name] = {"labels": listed(labels)}
        if len(kept) == truth.shape[1]:
            for average in averages:
                whole = truth.sum(1)
                rows = (whole > 0) & (whole < truth.shape[1]) if average == "samples" else slice(None)
                if average != "samples" or rows.any():
                    result[name][average] = single(area(truth[rows], scores[rows], average=average))
    return result


def named(areas):
    """The averages by the names that metrics have."""
    return {
        f"{average}_{area}": value
        for area, values in areas.items()
        for average, value in values.items()
        if average in AVERAGES[:3]
    }


def reliability(truth, scores):
    frequency, mean = calibration_curve(truth, scores, n_bins=BINS)
    edges = np.linspace(0, 1, BINS + 1)
    counts = np.bincount(np.searchsorted(edges[1:-1], scores), minlength=BINS)
    counts = counts[counts > 0]
    return {
        "rows": counts.tolist(),
        "frequency": listed(frequency),
        "mean": listed(mean),
        "ece": float(np.sum(counts * np.abs(frequency - mean)) / counts.sum()),
    }


def one_error(truth, scores):
    """Not in scikit-learn: written from its definition, rows without labels left out."""
    rows = truth.sum(1) > 0
    return float(np.mean(truth[rows, scores[rows].argmax(1)] == 0)) if rows.any() else None


def binary_log_loss(truth, scores):
    return float(sk.log_loss(truth.ravel(), y_proba=scores.ravel(), labels=[0, 1]))


def multi_label(name, truth, scores):
    scores = scores.astype(np.float32)
    wide = scores.astype(np.float64)
    predicted = (wide > 0.5).astype(int)
    confusion = sk.multilabel_confusion_matrix(truth, predicted)
    case = {
        "name": name,
        "kind": "MULTI_LABEL",
        "labels": truth.shape[1],
        "scores": listed(wide),
        "targets": truth.ravel().tolist(),
        "confusion": [[int(m[1, 1]), int(m[0, 1]), int(m[1, 0]), int(m[0, 0])] for m in confusion],
        "subset_accuracy": single(sk.accuracy_score(truth, predicted)),
        "hamming_loss": single(sk.hamming_loss(truth, predicted)),
        "matthews": [single(sk.matthews_corrcoef(truth[:, l], predicted[:, l])) for l in range(truth.shape[1])],
        "overlap": {str(z): overlap(truth, predicted, AVERAGES, z) for z in (0.0, 1.0, np.nan)},
        "areas": areas(truth, wide, AVERAGES),
        "one_error": one_error(truth, wide),
        "coverage_error": single(sk.coverage_error(truth, wide)),
        "ranking_loss": single(sk.label_ranking_loss(truth, wide)),
        "ranking_average_precision": single(sk.label_ranking_average_precision_score(truth, wide)),
        "binary_log_loss": binary_log_loss(truth, wide),
        "reliability": reliability(truth.ravel(), wide.ravel()),
    }
    case["binary_calibration_error"] = case["reliability"]["ece"]
    return case | named(case["areas"])


def single_label(name, classes, scores):
    scores = scores.astype(np.float32)
    wide = scores.astype(np.float64)
    labels = wide.shape[1]
    truth = np.eye(labels, dtype=int)[classes]
    predicted = wide.argmax(1)
    chosen = np.eye(labels, dtype=int)[predicted]
    case = {
        "name": name,
        "kind": "SINGLE_LABEL",
        "labels": labels,
        "scores": listed(wide),
        "targets": truth.ravel().tolist(),
        "categorical_accuracy": single(sk.accuracy_score(classes, predicted)),
        "matthews": single(sk.matthews_corrcoef(classes, predicted)),
        "overlap": {str(z): overlap(truth, chosen, AVERAGES[:3], z) for z in (0.0, 1.0)},
        "areas": areas(truth, wide, ["micro", "macro", "weighted"]),
        "categorical_log_loss": single(sk.log_loss(classes, y_proba=wide, labels=np.arange(labels))),
        "reliability": reliability((classes == predicted).astype(int), wide.max(1)),
    }
    case["categorical_calibration_error"] = case["reliability"]["ece"]
    case["confusion"] = sk.confusion_matrix(classes, predicted, labels=np.arange(labels)).tolist()
    case["shares"] = listed(sk.confusion_matrix(classes, predicted, labels=np.arange(labels), normalize="true"))
    case |= named(case["areas"])
    # Which of equal scores is better, scikit-learn and we answer differently; of two classes it does not take scores.
    if labels > TOP and all(len(set(row)) == labels for row in wide.tolist()):
        case["top"] = single(sk.top_k_accuracy_score(classes, wide, k=TOP, labels=np.arange(labels)))
        for k in TOPS:
            if labels > k:
                case[f"top_{k}_accuracy"] = single(sk.top_k_accuracy_score(classes, wide, k=k, labels=np.arange(labels)))
    return case


def drawn(seed, rows, labels, frequency, levels):
    rng = np.random.default_rng(seed)
    truth = (rng.random((rows, labels)) < frequency).astype(int)
    scores = np.clip(0.35 * truth + 0.7 * rng.random((rows, labels)), 0, 1)
    return truth, np.round(scores * levels) / levels if levels else scores


def softmax(seed, rows, labels, skew):
    rng = np.random.default_rng(seed)
    classes = rng.choice(labels, rows, p=np.exp(-skew * np.arange(labels)) / np.exp(-skew * np.arange(labels)).sum())
    logits = rng.normal(size=(rows, labels)) + 1.5 * np.eye(labels)[classes]
    return classes, np.exp(logits) / np.exp(logits).sum(1, keepdims=True)


def cases():
    yield multi_label("no ties", *drawn(1, 40, 5, 0.3, None))
    yield multi_label("ties", *drawn(2, 40, 6, 0.4, 8))
    yield multi_label("few levels", *drawn(3, 60, 4, 0.5, 2))
    yield multi_label("rare labels", *drawn(4, 50, 8, 0.03, 16))
    yield multi_label("one row", *drawn(5, 1, 6, 0.5, None))
    yield multi_label("a label that is never true, one that always is", *never_and_always())
    yield multi_label("nothing true, nothing predicted", np.zeros((4, 3), int), np.full((4, 3), 0.25))
    yield multi_label("nothing true, some predicted", np.zeros((4, 3), int), drawn(6, 4, 3, 0.5, 8)[1])
    yield multi_label("all true", np.ones((4, 3), int), drawn(7, 4, 3, 0.5, 8)[1])
    yield multi_label("all scores equal", drawn(8, 20, 4, 0.4, None)[0], np.full((20, 4), 0.75))
    yield multi_label("zeros and ones", drawn(9, 20, 4, 0.4, None)[0], drawn(10, 20, 4, 0.5, 1)[1])
    yield single_label("classes", *softmax(11, 60, 4, 0.0))
    yield single_label("skewed classes", *softmax(12, 60, 5, 0.9))
    yield single_label("seven classes", *softmax(15, 60, 7, 0.2))
    yield single_label("two classes", *softmax(13, 30, 2, 0.3))
    yield single_label("always one class", np.array([0, 1, 2, 1]), np.tile([0.2, 0.5, 0.3], (4, 1)))
    yield single_label("ties", np.array([0, 1, 2, 1, 2]), np.tile([0.4, 0.4, 0.2], (5, 1)))


def never_and_always():
    truth, scores = drawn(14, 30, 4, 0.4, 8)
    truth[:, 0], truth[:, 1] = 0, 1
    return truth, scores


def main(target):
    warnings.simplefilter("ignore", UndefinedMetricWarning)
    warnings.simplefilter("ignore", UserWarning)
    versions = {"scikit-learn": sklearn.__version__, "numpy": np.__version__, "scipy": scipy.__version__}
    with open(target, "w", encoding="utf-8") as out:
        out.write('{"versions": ' + json.dumps(versions) + ',\n"cases": [\n')
        out.write(",\n".join(json.dumps(case) for case in cases()) + "\n]}\n")


main(sys.argv[1])
