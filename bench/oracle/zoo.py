"""Writes what Keras says of the networks in samples/zoo: every layer's type, output shape and
parameters, and the probabilities of one image under weights that a formula gives.

    python zoo.py FOLDER [NAME ...]

FOLDER is samples/src/test/resources/org/layerwright/samples/zoo. Needs keras and tensorflow-cpu
from PyPI; the versions used are in each file's first line. Layers come in the order in which
Keras's source creates them, which is the order of the declarations.
"""

import os
import sys

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
import tensorflow as tf
from keras import layers

CREATED = []
_init = keras.layers.Layer.__init__


def _recording(self, *args, **kwargs):
    _init(self, *args, **kwargs)
    CREATED.append(self)


keras.layers.Layer.__init__ = _recording


class ClassToken(layers.Layer):
    def build(self, shape):
        self.token = self.add_weight(shape=(1, shape[-1]), name="class_token")

    def call(self, x):
        token = keras.ops.broadcast_to(self.token[None], (keras.ops.shape(x)[0], 1, x.shape[-1]))
        return keras.ops.concatenate([token, x], axis=1)


class PositionEmbedding(layers.Layer):
    def build(self, shape):
        self.embeddings = self.add_weight(shape=shape[1:], name="embeddings")

    def call(self, x):
        return x + self.embeddings


class TakeToken(layers.Layer):
    def call(self, x):
        return x[:, 0]


def small_vgg():
    x = start = keras.Input((224, 224, 3))
    for filters, convolutions in ((32, 2), (64, 2), (128, 3), (256, 3), (256, 3)):
        for _ in range(convolutions):
            x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    for _ in range(2):
        x = layers.Dense(4096, activation="relu")(x)
        x = layers.Dropout(0.5)(x)
    return keras.Model(start, layers.Dense(5, activation="softmax")(x))


def vit_b16():
    """After Dosovitskiy et al. 2020, equations 1 to 4."""
    start = keras.Input((224, 224, 3))
    x = layers.Conv2D(768, 16, strides=16)(start)
    x = layers.Reshape((-1, 768))(x)
    x = ClassToken()(x)
    x = PositionEmbedding()(x)
    for _ in range(12):
        y = layers.LayerNormalization(epsilon=1e-6)(x)
        y = layers.MultiHeadAttention(12, 64)(y, y)
        x = layers.Add()([x, y])
        y = layers.LayerNormalization(epsilon=1e-6)(x)
        y = layers.Dense(3072, activation="gelu")(y)
        y = layers.Dense(768)(y)
        x = layers.Add()([x, y])
    x = layers.LayerNormalization(epsilon=1e-6)(x)
    x = TakeToken()(x)
    return keras.Model(start, layers.Dense(1000, activation="softmax")(x))


def caffe(x):
    """Without the swap to BGR, which is a matter of the weights."""
    return x - np.array([123.68, 116.779, 103.939], np.float32)


def tf_mode(x):
    return x / np.float32(127.5) - 1


def torch_mode(x):
    x = x / np.float32(255)
    mean, deviation = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]
    return (x - np.array(mean, np.float32)) / np.array(deviation, np.float32)


def unscaled(x):
    return x


A = keras.applications
NETWORKS = {
    "SmallVgg": (small_vgg, lambda x: x / np.float32(255)),
    "VGG16": (lambda: A.VGG16(weights=None), caffe),
    "VGG19": (lambda: A.VGG19(weights=None), caffe),
    "ResNet50": (lambda: A.ResNet50(weights=None), caffe),
    "ResNet50V2": (lambda: A.ResNet50V2(weights=None), tf_mode),
    "MobileNet": (lambda: A.MobileNet(weights=None), tf_mode),
    "MobileNetV2": (lambda: A.MobileNetV2(weights=None), tf_mode),
    "DenseNet121": (lambda: A.DenseNet121(weights=None), torch_mode),
    "InceptionV3": (lambda: A.InceptionV3(weights=None), tf_mode),
    "Xception": (lambda: A.Xception(weights=None), tf_mode),
    "EfficientNetB0": (lambda: A.EfficientNetB0(weights=None), unscaled),
    "ViTB16": (vit_b16, tf_mode),
}


def draw(count, stream):
    """Numbers in [0, 1) that look random: a hash of their index, 32 bits throughout."""
    with np.errstate(over="ignore"):
        x = np.arange(count, dtype=np.uint32) * np.uint32(2654435761)
        x += np.uint32(stream * 374761393 & 0xFFFFFFFF)
        x ^= x >> np.uint32(15)
        x *= np.uint32(2246822519)
        x ^= x >> np.uint32(13)
    return (x >> np.uint32(8)).astype(np.float32) * np.float32(2.0**-24)


def values(name, shape, stream):
    """A weight as deep networks bear it: signals keep their size."""
    u = draw(int(np.prod(shape)), stream).reshape(shape)
    if name == "count":
        return np.zeros(shape, np.float32)
    if name in ("gamma", "variance", "moving_variance"):
        return np.float32(0.5) + u
    if name.endswith("bias") or name in ("beta", "mean", "moving_mean"):
        return np.float32(0.2) * u - np.float32(0.1)
    spread = np.float32(np.sqrt(6.0 / np.prod(shape[:-1])))
    return spread * (np.float32(2) * u - np.float32(1))


def describe(model):
    own = {id(layer) for layer in model.layers}
    rows = []
    for layer in CREATED:
        if id(layer) in own and not isinstance(layer, layers.InputLayer):
            rows.append(layer)
    assert len(rows) == len(model.layers) - 1, (len(rows), len(model.layers))
    return rows


def row(layer):
    shape = "x".join(str(size) for size in layer.output.shape[1:])
    total = layer.count_params()
    trainable = sum(int(np.prod(w.shape)) for w in layer.trainable_weights)
    return f"{type(layer).__name__} {shape} {total} {total - trainable}"


def weigh(rows):
    stream = 1
    last = None
    for layer in rows:
        drawn = []
        for weight in layer.weights:
            drawn.append(values(weight.name, tuple(weight.shape), stream))
            stream += 1
        if drawn:
            layer.set_weights(drawn)
            if hasattr(layer, "finalize_state"):
                layer.finalize_state()
            last = layer
    return last


def scale_head(model, head, image):
    """So that probabilities are neither all alike nor 0 and 1."""
    features = keras.Model(model.input, head.input)(image).numpy().reshape(-1)
    kernel, bias = head.get_weights()
    scale = np.float32(2 / np.std(features @ kernel.reshape(features.size, -1) + bias))
    head.set_weights([kernel * scale, bias * scale])
    return scale


def write(folder, name):
    CREATED.clear()
    keras.backend.clear_session()
    build, prepare = NETWORKS[name]
    model = build()
    rows = describe(model)
    height, width, channels = model.input.shape[1:]
    pixels = np.floor(draw(height * width * channels, 0) * 256).astype(np.float32)
    image = prepare(pixels.reshape(1, height, width, channels))
    head = weigh(rows)
    scale = scale_head(model, head, image)
    probabilities = model(image, training=False).numpy()[0]
    with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8") as out:
        print(f"# Keras {keras.__version__}, TensorFlow {tf.__version__}: bench/oracle/zoo.py", file=out)
        print("total", model.count_params(), file=out)
        for layer in rows:
            print("layer", row(layer), file=out)
        print("head", repr(float(scale)), file=out)
        for probability in probabilities[:20]:
            print("probability", repr(float(probability)), file=out)
    print(name, model.count_params(), scale, probabilities.min(), probabilities.max(), flush=True)


if __name__ == "__main__":
    for each in sys.argv[2:] or NETWORKS:
        write(sys.argv[1], each)
