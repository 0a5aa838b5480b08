"""Writes files of weights as Keras 3 and Keras 2 write them, and the probabilities that the network
gives for one image, for KerasWeightsTest in samples, which loads them by name.

    python keras_weights.py FOLDER            # samples/src/test/resources/org/layerwright/samples/keras
    python keras_weights.py --full FOLDER     # the whole MobileNetV2 (14 MB a file), for KerasWeightsBench

Needs keras and tensorflow-cpu, and tf_keras for the files of Keras 2, from PyPI. Weights and pixels
come from the formula of zoo.py.
"""

import gzip
import os
import sys

os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
import tensorflow as tf
import tf_keras

import zoo


def layers_net(k):
    """A layer of every kind whose weights lie in a file in a way of their own."""
    layers = k.layers
    start = k.Input((6, 6, 3))
    x = layers.Normalization(name="scale")(start)
    x = layers.Conv2D(4, 3, padding="same", name="c1")(x)
    x = layers.BatchNormalization(scale=False, name="bn")(x)
    x = layers.DepthwiseConv2D(3, depth_multiplier=2, name="dw")(x)
    x = layers.SeparableConv2D(6, 3, padding="same", name="sep")(x)
    x = layers.Conv2DTranspose(5, 3, strides=2, padding="same", name="up")(x)
    x = layers.PReLU(shared_axes=[1, 2], name="slope")(x)
    x = layers.Reshape((64, 5))(x)
    x = layers.LayerNormalization(name="ln")(x)
    x = layers.MultiHeadAttention(2, 3, name="mha")(x, x)
    x = layers.Dropout(0.5)(x)
    inner = k.Sequential([k.Input((64, 5)), layers.Dense(4, use_bias=False, name="thin")], name="head")
    x = inner(x)
    x = layers.Flatten()(x)
    return k.Model(start, layers.Dense(3, activation="softmax", name="out")(x))


def narrow(k):
    """MobileNetV2 at a tenth of its width."""
    return k.applications.MobileNetV2(input_shape=(64, 64, 3), alpha=0.1, weights=None, classes=10)


def full(k):
    return k.applications.MobileNetV2(weights=None)


def leaves(model):
    """Layers with weights in order, those within others in their place."""
    for layer in model.layers:
        if hasattr(layer, "layers"):
            yield from leaves(layer)
        elif layer.weights:
            yield layer


def weigh(model):
    """The formula's values: one stream a weight, in the model's order."""
    stream = 1
    for layer in leaves(model):
        drawn = []
        for weight in layer.weights:
            name = weight.name.split("/")[-1].split(":")[0]
            if name == "count":
                drawn.append(np.zeros(weight.shape))
            else:
                drawn.append(zoo.values(name, tuple(weight.shape), stream))
            stream += 1
        layer.set_weights(drawn)
        if hasattr(layer, "finalize_state"):
            layer.finalize_state()


def image(model):
    height, width, channels = model.input.shape[1:]
    pixels = np.floor(zoo.draw(height * width * channels, 0) * 256).astype(np.float32)
    return zoo.tf_mode(pixels.reshape(1, height, width, channels))


def scale_head(model, features):
    head = model.layers[-1]
    kernel, bias = head.get_weights()
    scale = np.float32(2 / np.std(features @ kernel + bias))
    head.set_weights([kernel * scale, bias * scale])


def made(build, k):
    model = build(k)
    weigh(model)
    scale_head(model, k.Model(model.input, model.layers[-1].input)(image(model)).numpy())
    return model


def write(folder, name, build):
    """A file of each form, and the probabilities."""
    new = made(build, keras)
    old = made(build, tf_keras)
    new.save_weights(os.path.join(folder, name + ".weights.h5"))
    new.save(os.path.join(folder, name + ".keras"))
    new.save(os.path.join(folder, name + "-keras3.h5"))
    old.save_weights(os.path.join(folder, name + "-keras2.h5"))
    probabilities = new(image(new), training=False).numpy()[0]
    also = old(image(old), training=False).numpy()[0]
    assert np.allclose(probabilities, also, rtol=1e-4), "Keras 2 and 3 differ"
    with open(os.path.join(folder, name + ".txt"), "w", encoding="utf-8") as out:
        print(
            f"# Keras {keras.__version__}, tf_keras {tf_keras.__version__}, TensorFlow"
            f" {tf.__version__}: bench/oracle/keras_weights.py",
            file=out,
        )
        for probability in probabilities:
            print(repr(float(probability)), file=out)
    print(name, new.count_params(), probabilities[:5], flush=True)


def keep_one_packed(folder, name):
    """Of a larger network one file is enough; half of it is HDF5's own, which packs well."""
    for form in (".keras", "-keras3.h5", "-keras2.h5"):
        os.remove(os.path.join(folder, name + form))
    path = os.path.join(folder, name + ".weights.h5")
    with open(path, "rb") as plain:
        content = plain.read()
    with open(path + ".gz", "wb") as packed:
        packed.write(gzip.compress(content, mtime=0))
    os.remove(path)


if __name__ == "__main__":
    if sys.argv[1] == "--full":
        os.makedirs(sys.argv[2], exist_ok=True)
        write(sys.argv[2], "mobilenetv2", full)
    else:
        os.makedirs(sys.argv[1], exist_ok=True)
        write(sys.argv[1], "layers", layers_net)
        write(sys.argv[1], "narrow", narrow)
        keep_one_packed(sys.argv[1], "narrow")
