"""The benchmark's networks in PyTorch, from uint8 pixels to logits.

Layer by layer those of keras.applications, biases included. Where Keras pads one side only, these pad
both, as PyTorch's convolutions do at no cost; shapes and counts are the same.
"""

import torch
from torch import nn


class Pixels(nn.Module):
    """(pixels - mean) * scale"""

    def __init__(self, scale, mean):
        super().__init__()
        self.scale = scale
        self.register_buffer("mean", torch.tensor(mean).reshape(1, -1, 1, 1), persistent=False)

    def forward(self, pixels):
        return (pixels.float() - self.mean) * self.scale


def genre_net():
    parts = [Pixels(1 / 255, [0.0] * 3)]
    for before, filters in ((3, 32), (32, 64), (64, 128), (128, 128)):
        parts += [nn.Conv2d(before, filters, 3), nn.ReLU(), nn.MaxPool2d(2)]
    parts += [nn.Flatten(), nn.Linear(7 * 7 * 128, 512), nn.ReLU(), nn.Linear(512, 5)]
    return nn.Sequential(*parts)


def small_vgg():
    parts = [Pixels(1 / 255, [0.0] * 3)]
    before = 3
    for filters, convolutions in ((32, 2), (64, 2), (128, 3), (256, 3), (256, 3)):
        for _ in range(convolutions):
            parts += [nn.Conv2d(before, filters, 3, padding=1), nn.ReLU()]
            before = filters
        parts.append(nn.MaxPool2d(2))
    parts += [nn.Flatten(), nn.Linear(7 * 7 * 256, 4096), nn.ReLU(), nn.Dropout(0.5)]
    parts += [nn.Linear(4096, 4096), nn.ReLU(), nn.Dropout(0.5), nn.Linear(4096, 5)]
    return nn.Sequential(*parts)


def normalized(convolution, epsilon, momentum):
    norm = nn.BatchNorm2d(convolution.out_channels, eps=epsilon, momentum=momentum)
    return nn.Sequential(convolution, norm)


class Bottleneck(nn.Module):
    def __init__(self, inputs, filters, stride, widens):
        super().__init__()

        def conv(before, after, kernel=1, stride=1):
            part = nn.Conv2d(before, after, kernel, stride, padding=kernel // 2)
            return normalized(part, 1.001e-5, 0.01)

        self.path = nn.Sequential(
            conv(inputs, filters, stride=stride),
            nn.ReLU(),
            conv(filters, filters, 3),
            nn.ReLU(),
            conv(filters, 4 * filters),
        )
        self.shortcut = conv(inputs, 4 * filters, stride=stride) if widens else nn.Identity()

    def forward(self, x):
        return torch.relu(self.shortcut(x) + self.path(x))


def resnet50():
    parts = [
        Pixels(1.0, [123.68, 116.779, 103.939]),
        normalized(nn.Conv2d(3, 64, 7, 2, padding=3), 1.001e-5, 0.01),
        nn.ReLU(),
        nn.MaxPool2d(3, 2, padding=1),
    ]
    inputs = 64
    for filters, blocks, stride in ((64, 3, 1), (128, 4, 2), (256, 6, 2), (512, 3, 2)):
        for block in range(blocks):
            first = block == 0
            parts.append(Bottleneck(inputs, filters, stride if first else 1, first))
            inputs = 4 * filters
    parts += [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(2048, 1000)]
    return nn.Sequential(*parts)


class Inverted(nn.Module):
    def __init__(self, inputs, filters, stride, expansion):
        super().__init__()
        inside = expansion * inputs
        parts = []
        if expansion > 1:
            parts += [normalized(nn.Conv2d(inputs, inside, 1, bias=False), 1e-3, 0.001), nn.ReLU6()]
        depthwise = nn.Conv2d(inside, inside, 3, stride, padding=1, groups=inside, bias=False)
        parts += [normalized(depthwise, 1e-3, 0.001), nn.ReLU6()]
        parts.append(normalized(nn.Conv2d(inside, filters, 1, bias=False), 1e-3, 0.001))
        self.path = nn.Sequential(*parts)
        self.adds = stride == 1 and inputs == filters

    def forward(self, x):
        return x + self.path(x) if self.adds else self.path(x)


def mobilenet_v2():
    first = nn.Conv2d(3, 32, 3, 2, padding=1, bias=False)
    parts = [Pixels(1 / 127.5, [127.5] * 3), normalized(first, 1e-3, 0.001), nn.ReLU6()]
    inputs = 32
    stages = ((1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1))
    for expansion, filters, blocks, stride in stages + ((6, 160, 3, 2), (6, 320, 1, 1)):
        for block in range(blocks):
            parts.append(Inverted(inputs, filters, stride if block == 0 else 1, expansion))
            inputs = filters
    parts += [normalized(nn.Conv2d(320, 1280, 1, bias=False), 1e-3, 0.001), nn.ReLU6()]
    parts += [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(1280, 1000)]
    return nn.Sequential(*parts)


# How to build it, the pixels of a side, the number of labels, and whether an image can have several.
NETWORKS = {
    "GenreNet": (genre_net, 150, 5, True),
    "SmallVgg": (small_vgg, 224, 5, False),
    "ResNet50": (resnet50, 224, 1000, False),
    "MobileNetV2": (mobilenet_v2, 160, 1000, False),
}
