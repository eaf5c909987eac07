"""Linear maps between a quantity and pixels: the only place where it is done."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps first..last (any unit, float64) onto 0..width_px."""

    first: float
    last: float
    width_px: float

    def __post_init__(self) -> None:
        if not self.last > self.first or not self.width_px > 0:
            raise ValueError(
                f"a scale from {self.first} to {self.last} over {self.width_px} px shows nothing"
            )

    @property
    def per_px(self) -> float:
        return (self.last - self.first) / self.width_px

    def px(self, value: float) -> float:
        """Pixels from the left; infinite values give infinite pixels."""
        return (value - self.first) / self.per_px

    def px_of(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) pixels of (n,) values."""
        return (values - self.first) / self.per_px

    def value(self, px: float) -> float:
        return self.first + px * self.per_px

    def zoomed(self, factor: float, at_px: float) -> Self:
        """The scale *factor* times as close, with what is under *at_px* staying there."""
        fixed = self.value(at_px)
        first = fixed - (fixed - self.first) / factor
        return replace(self, first=first, last=first + (self.last - self.first) / factor)

    def panned(self, by_px: float) -> Self:
        """The scale after what is shown was dragged *by_px* to the right."""
        by = by_px * self.per_px
        return replace(self, first=self.first - by, last=self.last - by)
