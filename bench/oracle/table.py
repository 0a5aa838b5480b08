"""What one row of the oracle's table is."""

from dataclasses import dataclass
from typing import Any, Callable


@dataclass(frozen=True)
class Case:
    """One declaration of a layer in Layerwright and the same layer in Keras.

    The two sides are written down independently of each other: that is the point.

    id          annotation, a slash, what is particular about this case
    java        the annotations of the method `tested`
    keras       makes the Keras layer (called once for each float type)
    shapes      input shapes without the batch axis
    call        how the layer is called on its inputs; by default as layers with one input are, or,
                with several, on their list
    kind        layer, regularizer, constraint or initializer
    random      whether training draws random numbers: then only inference is compared
    batch       number of samples
    spread      inputs lie in +-1.5 * spread
    offset      added to the inputs
    whole       whether inputs are whole numbers in -2..2, so that maxima are shared and bends are met
    large       whether every second input is a hundred times as large, to make exponentials overflow
    passes      whether the moving statistics after three training passes are compared
    single      whether Keras can only do it in single precision
    adapt       whether the layer takes its statistics from the data, by `adapt`
    """

    id: str
    java: str
    keras: Callable[[], Any]
    shapes: list[tuple[int, ...]]
    call: Callable[..., Any] | None = None
    kind: str = "layer"
    random: bool = False
    batch: int = 2
    spread: float = 1.0
    offset: float = 0.0
    whole: bool = False
    large: bool = False
    passes: bool = False
    adapt: bool = False
    single: bool = False

    @property
    def layer(self) -> str:
        """The annotation."""
        return self.id.split("/")[0]

    @property
    def input_names(self) -> list[str]:
        return ["x"] if len(self.shapes) == 1 else list("abcdef"[: len(self.shapes)])

    @property
    def declaration(self) -> str:
        """The method as it stands in the interface."""
        names = [] if len(self.shapes) == 1 else self.input_names
        return f"{self.java} Layer tested({', '.join('Layer ' + name for name in names)});"


def one(id: str, java: str, keras: Callable[[], Any], *shape: int, **options: Any) -> Case:
    """A case with one input."""
    return Case(id, java, keras, [shape], **options)


def several(
    id: str, java: str, keras: Callable[[], Any], *shapes: tuple[int, ...], **options: Any
) -> Case:
    """A case with several inputs, called a, b, c in order."""
    return Case(id, java, keras, list(shapes), **options)
