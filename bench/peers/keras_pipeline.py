"""Keras's image_dataset_from_directory, one pass for each line on standard input.

Started by PipelineBench. Prints the versions once it is ready, then a line after each pass: how
many pictures it saw. Order and batches are as in the benchmark; decoding and resizing run in
tf.data with its own choice of threads, which is Keras's default.
"""

import os
import sys

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras  # noqa: E402
import tensorflow  # noqa: E402


def main(folder):
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    # Keras tells on standard output what it found.
    sys.stdout = sys.stderr
    pictures = keras.utils.image_dataset_from_directory(
        folder, image_size=(150, 150), batch_size=32, shuffle=False
    )
    answers.write(f"Keras {keras.__version__}, TensorFlow {tensorflow.__version__}\n")
    for _ in sys.stdin:
        seen = 0
        for images, _labels in pictures:
            seen += images.shape[0]
        answers.write(f"{seen}\n")


main(sys.argv[1])
