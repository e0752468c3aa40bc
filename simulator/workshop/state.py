"""What the painting of a line leaves for the next one, packed into a number that an editor can keep."""

from dataclasses import dataclass
from typing import Any, Literal

Mode = Literal["", "block", "flow", "double", "single"]
_MODES: tuple[Mode, ...] = ("", "block", "flow", "double", "single")
_PAINTS = ("", "text", "condition", "reference", "id", "word", "number", "sign")
_WIDTHS = (3, 6, 3, 4, 1, 4, 3, 6)


@dataclass(frozen=True, slots=True)
class State:
    """What is open at the end of a line.

    `indent` is the column of the key that a text on lines of its own belongs to; `paint` how it is painted;
    `depth` how many brackets are open; `named` whether the section gives names, by keys in the column
    `child`; `listing` how the items of the list under the key in the column `list_indent` are painted.
    """

    mode: Mode = ""
    indent: int = 0
    paint: Any = ""
    depth: int = 0
    named: bool = False
    child: int = 0
    listing: Any = ""
    list_indent: int = 0

    def pack(self) -> int:
        """The state as a number of thirty bits."""
        parts = (
            _MODES.index(self.mode),
            self.indent,
            _PAINTS.index(self.paint),
            self.depth,
            int(self.named),
            self.child,
            _PAINTS.index(self.listing),
            self.list_indent,
        )
        packed = 0
        for part, width in zip(parts, _WIDTHS, strict=True):
            packed = packed << width | part
        return packed

    @classmethod
    def unpack(cls, packed: int) -> "State":
        """The state behind a number; what is no state of ours counts as none."""
        if packed <= 0:
            return cls()
        parts: list[int] = []
        for width in reversed(_WIDTHS):
            parts.insert(0, packed & ((1 << width) - 1))
            packed >>= width
        mode = _MODES[parts[0]] if parts[0] < len(_MODES) else ""
        return cls(
            mode, parts[1], _PAINTS[parts[2]], parts[3], bool(parts[4]), parts[5],
            _PAINTS[parts[6]], parts[7],
        )  # fmt: skip
