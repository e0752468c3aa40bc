"""How far a catalogue is: what is translated, what the author changed since, what is missing or damaged."""

from collections.abc import Mapping
from dataclasses import dataclass

import polib

from simulator.scenario.files import File
from simulator.scenario.translation import Place, texts
from simulator.scenario.wording import placeholders


@dataclass(frozen=True, slots=True)
class Lost:
    """A translation whose placeholders are not those of the text; `line` is its line in the catalogue."""

    place: Place
    line: int
    missing: tuple[str, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """The texts of a file by what their catalogue says of them, in file order.

    `lost` are among the translated. `lines` gives the line in the catalogue of every text it has.
    """

    translated: tuple[Place, ...]
    fuzzy: tuple[Place, ...]
    missing: tuple[Place, ...]
    lost: tuple[Lost, ...]
    lines: Mapping[Place, int]

    @property
    def total(self) -> int:
        """How many texts there are to translate."""
        return len(self.translated) + len(self.fuzzy) + len(self.missing)


def status(model: File, catalogue: polib.POFile | None) -> Status:
    """What a catalogue has of a model; without one everything is missing."""
    entries = {
        Place(entry.msgctxt or "", entry.msgid): entry for entry in catalogue or () if not entry.obsolete
    }
    done: list[Place] = []
    fuzzy: list[Place] = []
    missing: list[Place] = []
    lost: list[Lost] = []
    for place in texts(model):
        entry = entries.get(place)
        if entry is None or not entry.msgstr:
            missing.append(place)
        elif entry.fuzzy:
            fuzzy.append(place)
        else:
            done.append(place)
            lost.extend(_lost(place, entry))
    lines = {place: entry.linenum or 1 for place, entry in entries.items()}
    return Status(tuple(done), tuple(fuzzy), tuple(missing), tuple(lost), lines)


def _lost(place: Place, entry: polib.POEntry) -> list[Lost]:
    source, target = placeholders(place.text), placeholders(entry.msgstr)
    missing = tuple(dict.fromkeys(name for name in source if name not in target))
    unknown = tuple(dict.fromkeys(name for name in target if name not in source))
    return [Lost(place, entry.linenum or 1, missing, unknown)] if missing or unknown else []
