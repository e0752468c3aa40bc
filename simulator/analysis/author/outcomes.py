"""Every distinct outcome over all hidden draws, in columns: there may be ten thousands."""

from array import array
from dataclasses import dataclass, field


@dataclass(slots=True)
class Outcomes:
    """Outcomes, each once, by ending in file order, then client and company rising.

    Attributes:
        ending: positions in the scenario's list of endings; client, company: scores as shown.
        efficient: 1 where no other outcome under the same draws beats it on both scores.
        pleases: 1 where it would please the director under some draws.
        likely: how likely random play comes to it, 0 to 1, over all draws.
        draws: which combination of hidden draws its way is for.
        starts, replies: the first way to each: replies `starts[n]` to `starts[n + 1]`, positions in `names`.
    """

    ending: "array[int]" = field(default_factory=lambda: array("H"))
    client: "array[int]" = field(default_factory=lambda: array("B"))
    company: "array[int]" = field(default_factory=lambda: array("B"))
    efficient: "array[int]" = field(default_factory=lambda: array("B"))
    pleases: "array[int]" = field(default_factory=lambda: array("B"))
    likely: "array[float]" = field(default_factory=lambda: array("d"))
    draws: "array[int]" = field(default_factory=lambda: array("H"))
    starts: "array[int]" = field(default_factory=lambda: array("L", [0]))
    replies: "array[int]" = field(default_factory=lambda: array("H"))
    names: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.ending)

    def way(self, row: int) -> tuple[str, ...]:
        """The replies of the first way to an outcome, from the opening on."""
        return tuple(self.names[place] for place in self.replies[self.starts[row] : self.starts[row + 1]])

    def pleasing_points(self) -> tuple[tuple[int, int], ...]:
        """The distinct scores of those that please, client rising."""
        columns = zip(self.client, self.company, self.pleases, strict=True)
        return tuple(sorted({(client, company) for client, company, pleases in columns if pleases}))
