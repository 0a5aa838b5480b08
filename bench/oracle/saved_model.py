"""Asks TensorFlow in Python what exported networks say, and compares it with what the library said
when it exported them.

    python saved_model.py FOLDER

SavedModelForPython of bench writes FOLDER; the figures go to bench/results/saved-model.md. Both
signatures are called: pixels as the other one decodes them cannot be had from outside, so that
pixels are decoded and resized here, by TensorFlow in Python.
"""

import datetime
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import tensorflow as tf
from tensorflow.core.protobuf import saved_model_pb2

RESULT = Path(__file__).parents[1] / "results/saved-model.md"
TRAINING = ("Apply", "Grad", "Random", "CrossEntropy", "FusedBatchNorm")


def pixels(content, images):
    _, height, width, channels = images.shape
    decoded = tf.image.decode_image(content, channels=channels, expand_animations=False)
    resized = tf.image.resize(decoded, (height, width), method="bilinear", antialias=False)
    return tf.cast(tf.math.rint(resized), tf.uint8)[None]


def checkpoint(folder):
    """Checkpoint and safetensors file hold the same numbers."""
    reader = tf.train.load_checkpoint(str(folder / "weights.ckpt"))
    raw = (folder / "weights.safetensors").read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + length])
    names = [name for name in header if name != "__metadata__"]
    assert sorted(names) == sorted(reader.get_variable_to_shape_map()), "names differ"
    for name in names:
        start, end = header[name]["data_offsets"]
        values = np.frombuffer(raw[8 + length + start : 8 + length + end], "<f4")
        assert np.array_equal(values.reshape(header[name]["shape"]), reader.get_tensor(name)), name
    return len(names)


def compare(folder):
    said = json.loads((folder / "said.json").read_text())
    model = tf.saved_model.load(str(folder / "model"))
    by_bytes, by_pixels = model.signatures["serve_bytes"], model.signatures["serving_default"]
    images = by_pixels.structured_input_signature[1]["images"]
    worst = {"bytes": 0.0, "pixels": 0.0}
    decided_alike = 0
    for name, expected in said["probabilities"].items():
        content = tf.constant((folder.parent / "pictures" / name).read_bytes())
        answer = by_bytes(image_bytes=content)
        found = answer["probabilities"].numpy()
        worst["bytes"] = max(worst["bytes"], np.abs(found - expected).max())
        other = by_pixels(images=pixels(content, images))["probabilities"].numpy()[0]
        worst["pixels"] = max(worst["pixels"], np.abs(other - expected).max())
        labels = [label.decode() for label in answer["labels"].numpy()]
        if "thresholds" in answer:
            predicted = found > answer["thresholds"].numpy()
        else:
            predicted = np.arange(len(found)) == np.argmax(found)
        decided = [label for label, yes in zip(labels, predicted) if yes]
        decided_alike += decided == said["labels"][name]
    nodes = graph_nodes(folder / "model")
    training = [node.name for node in nodes if any(word in node.op for word in TRAINING)]
    pictures = len(said["probabilities"])
    return [
        (f"{folder.name}: bytes, largest difference", f"{worst['bytes']:.1e}"),
        (f"{folder.name}: pixels, largest difference", f"{worst['pixels']:.1e}"),
        (f"{folder.name}: pictures decided alike", f"{decided_alike} of {pictures}"),
        (f"{folder.name}: ops of training or normalization", str(len(training))),
        (f"{folder.name}: weights equal in checkpoint and safetensors", str(checkpoint(folder))),
    ]


def graph_nodes(model):
    saved = saved_model_pb2.SavedModel()
    saved.ParseFromString((model / "saved_model.pb").read_bytes())
    return saved.meta_graphs[0].graph_def.node


def main(folder):
    rows = [row for name in ("genre", "mobilenetv2") for row in compare(folder / name)]
    lines = [
        "# saved-model",
        "",
        "Exported networks called from TensorFlow's Python runtime, against what the library said:"
        " probabilities of 20 pictures, the labels under the thresholds inside, and the weights as a"
        " checkpoint.",
        "",
        f"Taken {datetime.date.today()} by `bench/oracle/saved_model.py`, TensorFlow {tf.__version__}"
        " in Python, 2.18.0 in Java.",
        "",
        "| figure | value |",
        "|---|---:|",
        *(f"| {name} | {value} |" for name, value in rows),
        "",
    ]
    RESULT.write_text("\n".join(lines))
    print("\n".join(lines))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
