"""The benchmark's networks in Keras, from uint8 pixels to logits."""

import keras
from keras import layers


def genre_net():
    return keras.Sequential(
        [
            keras.Input((150, 150, 3), dtype="uint8"),
            layers.Rescaling(1 / 255),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(64, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(128, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(128, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(512, activation="relu"),
            layers.Dense(5),
        ]
    )


def small_vgg():
    x = pixels = keras.Input((224, 224, 3), dtype="uint8")
    x = layers.Rescaling(1 / 255)(x)
    for filters, convolutions in ((32, 2), (64, 2), (128, 3), (256, 3), (256, 3)):
        for _ in range(convolutions):
            x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = layers.MaxPooling2D()(x)
    x = layers.Flatten()(x)
    for _ in range(2):
        x = layers.Dropout(0.5)(layers.Dense(4096, activation="relu")(x))
    return keras.Model(pixels, layers.Dense(5)(x))


def _after(prepare, application, size):
    pixels = keras.Input((size, size, 3), dtype="uint8")
    body = application(weights=None, input_shape=(size, size, 3), classifier_activation=None)
    return keras.Model(pixels, body(prepare(pixels)))


def resnet50():
    center = layers.Normalization(mean=[123.68, 116.779, 103.939], variance=[1.0, 1.0, 1.0])
    return _after(center, keras.applications.ResNet50, 224)


def mobilenet_v2():
    scale = layers.Rescaling(1 / 127.5, offset=-1)
    return _after(scale, keras.applications.MobileNetV2, 160)


# How to build it, the pixels of a side, the number of labels, and whether an image can have several.
NETWORKS = {
    "GenreNet": (genre_net, 150, 5, True),
    "SmallVgg": (small_vgg, 224, 5, False),
    "ResNet50": (resnet50, 224, 1000, False),
    "MobileNetV2": (mobilenet_v2, 160, 1000, False),
}
