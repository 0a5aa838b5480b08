"""Attention, and the layers around it in a vision transformer, which Keras itself does not
have."""

from keras import layers, ops

from table import one, several


class PositionEmbedding(layers.Layer):
    """A learned vector for each place of a sequence, added to it (Dosovitskiy 2021, equation 1)."""

    def build(self, shape):
        self.embeddings = self.add_weight(name="embeddings", shape=shape[1:])

    def call(self, x):
        return x + self.embeddings


class ClassToken(layers.Layer):
    """A learned vector set before the sequence (Dosovitskiy 2021, equation 1)."""

    def build(self, shape):
        self.token = self.add_weight(name="class_token", shape=(1, shape[-1]))

    def call(self, x):
        return ops.concatenate([ops.tile(self.token[None], (x.shape[0], 1, 1)), x], axis=1)


class TakeToken(layers.Layer):
    """One place of a sequence."""

    def __init__(self, index):
        super().__init__()
        self.index = index

    def call(self, x):
        return x[:, self.index]


def itself(layer, x, training):
    return layer(x, x, training=training)


def across(layer, query, value, training):
    return layer(query, value, training=training)


def with_key(layer, query, value, key, training):
    return layer(query, value, key, training=training)


SEQUENCE = (5, 6)

CASES = [
    one("MultiHeadAttention/self", "@MultiHeadAttention(numHeads = 2, keyDim = 3)", lambda: layers.MultiHeadAttention(2, 3), *SEQUENCE, call=itself),
    one("MultiHeadAttention/one_head", "@MultiHeadAttention(numHeads = 1, keyDim = 4)", lambda: layers.MultiHeadAttention(1, 4), *SEQUENCE, call=itself),
    one("MultiHeadAttention/value_dim", "@MultiHeadAttention(numHeads = 2, keyDim = 3, valueDim = 4)", lambda: layers.MultiHeadAttention(2, 3, value_dim=4), *SEQUENCE, call=itself),
    one("MultiHeadAttention/no_bias", "@MultiHeadAttention(numHeads = 3, keyDim = 2, useBias = false)", lambda: layers.MultiHeadAttention(3, 2, use_bias=False), *SEQUENCE, call=itself),
    one("MultiHeadAttention/dropout", "@MultiHeadAttention(numHeads = 2, keyDim = 3, dropout = 0.5)", lambda: layers.MultiHeadAttention(2, 3, dropout=0.5), *SEQUENCE, call=itself, random=True),
    several("MultiHeadAttention/cross", "@MultiHeadAttention(numHeads = 2, keyDim = 3)", lambda: layers.MultiHeadAttention(2, 3), SEQUENCE, (4, 5), call=across),
    several("MultiHeadAttention/with_key", "@MultiHeadAttention(numHeads = 2, keyDim = 3, valueDim = 2)", lambda: layers.MultiHeadAttention(2, 3, value_dim=2), SEQUENCE, (4, 5), (4, 3), call=with_key),
    one("PositionEmbedding/sequence", "@PositionEmbedding", PositionEmbedding, *SEQUENCE),
    one("ClassToken/sequence", "@ClassToken", ClassToken, *SEQUENCE),
    one("TakeToken/default", "@TakeToken", lambda: TakeToken(0), *SEQUENCE),
    one("TakeToken/middle", "@TakeToken(index = 3)", lambda: TakeToken(3), *SEQUENCE),
    one("TakeToken/last", "@TakeToken(index = -1)", lambda: TakeToken(-1), *SEQUENCE),
]
