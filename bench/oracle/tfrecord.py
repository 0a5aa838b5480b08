"""TFRecord files between TensorFlow's Python and Layerwright.

`tfrecord.py write FOLDER` writes python.tfrecord there, for TfRecordReaderTest to read.
`tfrecord.py read FOLDER` reads written.tfrecord, which TfRecordWriterTest compares with what it
writes, by tf.data, and fails if anything in it is not what the test gave.
"""

import pathlib
import sys

import tensorflow as tf


def text(*values):
    return tf.train.Feature(
        bytes_list=tf.train.BytesList(value=[v if isinstance(v, bytes) else v.encode() for v in values])
    )


def whole(*values):
    return tf.train.Feature(int64_list=tf.train.Int64List(value=values))


def real(*values):
    return tf.train.Feature(float_list=tf.train.FloatList(value=values))


def picture(level, encode):
    return encode(tf.fill((3, 4, 3), tf.constant(level, tf.uint8))).numpy()


def examples():
    """Labels in three forms: names, indices into [jazz, pop, rock], a number for each of these."""
    yield {
        "image/encoded": text(picture(10, tf.io.encode_png)),
        "image/class/text": text("rock", "jazz"),
        "indices": whole(2, 0),
        "marks": real(1, 0, 1),
        "image/weight": real(0.1),
        "image/group": text("artist 7"),
    }
    yield {
        "image/encoded": text(picture(200, tf.io.encode_jpeg)),
        "image/class/text": text("pop"),
        "indices": whole(1),
        "marks": real(0, 1, float("nan")),
        "image/class/unknown": text("rock"),
        "image/group": whole(7),
    }
    yield {
        "image/encoded": text(picture(90, tf.io.encode_png)),
        "image/class/text": text("jazz"),
        "indices": whole(0),
        "marks": real(1, 0, 0),
        "not read": real(1, 2, 3),
    }


def write(folder):
    with tf.io.TFRecordWriter(str(folder / "python.tfrecord")) as out:
        for features in examples():
            example = tf.train.Example(features=tf.train.Features(feature=features))
            out.write(example.SerializeToString(deterministic=True))


def read(folder):
    form = {
        "image/encoded": tf.io.FixedLenFeature([], tf.string),
        "image/class/text": tf.io.RaggedFeature(tf.string),
        "image/class/label": tf.io.RaggedFeature(tf.int64),
        "image/class/unknown": tf.io.RaggedFeature(tf.string),
        "image/weight": tf.io.FixedLenFeature([], tf.float32, 1.0),
        "image/group": tf.io.FixedLenFeature([], tf.string, ""),
    }
    data = tf.data.TFRecordDataset(str(folder / "written.tfrecord"))
    found = [tf.io.parse_single_example(record, form) for record in data]
    wanted = [
        ([b"jazz", b"rock"], [0, 2], [], 0.1, b"artist 7", 10),
        ([b"pop"], [1], [b"rock"], 1.0, b"7", 200),
        ([b"jazz"], [0], [], 1.0, b"", 90),
    ]
    assert len(found) == len(wanted), len(found)
    for one, (names, indices, unknown, weight, group, level) in zip(found, wanted):
        assert one["image/class/text"].numpy().tolist() == names, one
        assert one["image/class/label"].numpy().tolist() == indices, one
        assert one["image/class/unknown"].numpy().tolist() == unknown, one
        assert abs(one["image/weight"].numpy() - weight) < 1e-7, one
        assert one["image/group"].numpy() == group, one
        pixels = tf.io.decode_image(one["image/encoded"]).numpy()
        assert pixels.shape == (3, 4, 3) and (pixels == level).all(), pixels
    print("tf.data reads", len(found), "examples as they were given")


if __name__ == "__main__":
    {"write": write, "read": read}[sys.argv[1]](pathlib.Path(sys.argv[2]))
