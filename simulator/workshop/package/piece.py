"""What a package may hold, by names that are made here and never taken from outside."""

import re
from dataclasses import dataclass
from typing import Literal

from simulator.scenario.vocabulary import KEBAB

Kind = Literal["scenario", "director", "portrait"]
_FOLDERS: dict[Kind, str] = {"scenario": "", "director": "directors/", "portrait": "portraits/"}
_KINDS: dict[str | None, Kind] = {folder or None: kind for kind, folder in _FOLDERS.items()}
_ID, _LANGUAGE = re.compile(KEBAB.rstrip("$") + r"\Z"), re.compile(r"[a-z]{2}\Z")
_LONGEST = 80
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}
)
"""Names that open a device on Windows, whatever stands after the dot."""
_NAME = re.compile(r"(directors/|portraits/)?(?:locale/([a-z]{2})/([a-z0-9-]+)\.po|([a-z0-9-]+)\.yaml)\Z")


@dataclass(frozen=True, slots=True)
class Piece:
    """A file of a package: a scenario, a director, a portrait that these name, or a catalogue of words."""

    kind: Kind
    id: str
    language: str | None = None

    def __post_init__(self) -> None:
        """Hold it to what may be a file's name anywhere.

        Raises:
            ValueError: it may not.
        """
        if not _ID.match(self.id) or len(self.id) > _LONGEST or self.id in _DEVICES:
            raise ValueError(f"{self.id!r} is no id of a file")
        if self.language is not None and not _LANGUAGE.match(self.language):
            raise ValueError(f"{self.language!r} is no language")
        if self.language is not None and self.kind == "portrait":
            raise ValueError("a portrait has no words")

    @classmethod
    def of(cls, name: str) -> "Piece | None":
        """The piece of a name in a package, if it is exactly the name of one."""
        found = _NAME.match(name)
        if found is None:
            return None
        try:
            return cls(_KINDS[found[1]], found[3] or found[4], found[2])
        except ValueError:
            return None

    @property
    def name(self) -> str:
        """Where it lies in a package, and below the folder of a library."""
        inside = f"{self.id}.yaml" if self.language is None else f"locale/{self.language}/{self.id}.po"
        return _FOLDERS[self.kind] + inside

    @property
    def rank(self) -> tuple[int, bool, str]:
        """The order of a package: the scenario, its catalogues, the directors and theirs, then portraits."""
        return list(_FOLDERS).index(self.kind), self.language is not None, self.name

    @property
    def source(self) -> "Piece":
        """The scenario or director itself, whose words a catalogue has."""
        return Piece(self.kind, self.id)
