"""Prints what TensorFlow's reader finds in event files that TensorBoardLog has written.

`tensorboard.py FOLDER`; a record whose checksum is wrong ends it with an error.
"""

import pathlib
import sys

import tensorflow as tf


def show(file):
    for event in tf.compat.v1.train.summary_iterator(str(file)):
        if event.file_version:
            print(file.parent.name, event.file_version)
        for value in event.summary.value:
            if value.HasField("histo"):
                histogram = value.histo
                assert sum(histogram.bucket) == histogram.num, value.tag
                assert len(histogram.bucket) == len(histogram.bucket_limit), value.tag
                assert list(histogram.bucket_limit) == sorted(histogram.bucket_limit), value.tag
                print(event.step, value.tag, f"{histogram.num:.0f} in {histogram.min} to {histogram.max}")
            elif value.HasField("image"):
                pixels = tf.io.decode_png(value.image.encoded_image_string).numpy()
                said = (value.image.height, value.image.width, value.image.colorspace)
                assert pixels.shape == said, value.tag
                print(event.step, value.tag, "picture of", *said, "with mean", pixels.mean())
            else:
                print(event.step, value.tag, value.simple_value)


if __name__ == "__main__":
    files = sorted(pathlib.Path(sys.argv[1]).rglob("*tfevents*"))
    assert files, "no event files"
    for each in files:
        show(each)
