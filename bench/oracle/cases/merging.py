"""Several inputs into one output, broadcasting included."""

from keras import layers

from table import several

IMAGE = (3, 4, 2)


def elementwise(name, make, operands):
    java = f"@{name}"
    return [
        several(f"{name}/images", java, make, *[IMAGE] * operands),
        several(f"{name}/vectors", java, make, *[(5,)] * operands),
        several(f"{name}/broadcast_space", java, make, IMAGE, (1, 1, 2)),
        several(f"{name}/broadcast_both", java, make, (3, 1, 2), (1, 4, 2)),
        several(f"{name}/broadcast_channels", java, make, (3, 4, 1), IMAGE),
        several(f"{name}/whole", java, make, *[IMAGE] * operands, whole=True),
        several(f"{name}/ranks", java, make, IMAGE, (2,)),
        several(f"{name}/ranks_turned", java, make, (2,), (4, 2)),
    ]


ELEMENTWISE = (
    elementwise("Add", layers.Add, 3)
    + elementwise("Subtract", layers.Subtract, 2)
    + elementwise("Multiply", layers.Multiply, 3)
    + elementwise("Average", layers.Average, 3)
    + elementwise("Maximum", layers.Maximum, 3)
    + elementwise("Minimum", layers.Minimum, 3)
)

CONCATENATE = [
    several("Concatenate/channels", "@Concatenate", lambda: layers.Concatenate(), IMAGE, (3, 4, 1), (3, 4, 3)),
    several("Concatenate/vectors", "@Concatenate", lambda: layers.Concatenate(), (5,), (2,)),
    several("Concatenate/rows", "@Concatenate(axis = 1)", lambda: layers.Concatenate(axis=1), IMAGE, (2, 4, 2)),
    several("Concatenate/columns", "@Concatenate(axis = 2)", lambda: layers.Concatenate(axis=2), IMAGE, (3, 1, 2)),
    several("Concatenate/columns_from_the_end", "@Concatenate(axis = -2)", lambda: layers.Concatenate(axis=-2), IMAGE, (3, 1, 2)),
]

DOT = [
    several("Dot/vectors", "@Dot(axes = 1)", lambda: layers.Dot(axes=1), (5,), (5,)),
    several("Dot/cosine", "@Dot(axes = 1, normalize = true)", lambda: layers.Dot(axes=1, normalize=True), (5,), (5,)),
    several("Dot/matrices", "@Dot(axes = {2, 1})", lambda: layers.Dot(axes=(2, 1)), (3, 4), (4, 2)),
    several("Dot/rows", "@Dot(axes = 2)", lambda: layers.Dot(axes=2), (3, 4), (5, 4)),
    several("Dot/columns", "@Dot(axes = 1)", lambda: layers.Dot(axes=1), (3, 4), (3, 2)),
    several("Dot/last_axis", "@Dot(axes = -1)", lambda: layers.Dot(axes=-1), (3, 4), (2, 4)),
    several("Dot/cosine_rows", "@Dot(axes = 2, normalize = true)", lambda: layers.Dot(axes=2, normalize=True), (3, 4), (2, 4)),
    several("Dot/matrix_vector", "@Dot(axes = {2, 1})", lambda: layers.Dot(axes=(2, 1)), (3, 4), (4,)),
]

CASES = ELEMENTWISE + CONCATENATE + DOT
