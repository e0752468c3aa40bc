"""What a person has chosen for this computer: one checked file at a given path."""

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

from simulator.desktop.checked import Check, many, one_of, table, text, yes_or_no
from simulator.desktop.text import LANGUAGES, Code
from simulator.desktop.theme import STEPS, Look, Scheme

FACTORS: tuple[float | None, ...] = (None, 1.0, 2.0, 4.0, 10.0)
"""How much longer the clock of timed replies runs; None: there is no clock."""


@dataclass(frozen=True)
class Hints:
    """What the table tells beside what is said, in practice; an exam tells none of it.

    Attributes:
        moves: what sort of move a reply is.
        terms: which terms a reply would change.
        limits: that a reply goes past the mandate.
        contradictions: that a message contradicts an earlier one.
    """

    moves: bool = True
    terms: bool = True
    limits: bool = True
    contradictions: bool = True


HINTS = tuple(hint.name for hint in fields(Hints))
"""The name of every hint, in the order they are offered."""


def _hints(value: Any) -> Hints:
    if isinstance(value, Hints):
        return value
    if not isinstance(value, dict):
        raise ValueError(f"{value!r} are no hints")
    return Hints(**{name: yes_or_no(value[name]) for name in HINTS if name in value})


_CHECKS: Mapping[str, Check] = MappingProxyType({
    "language": one_of((None, *LANGUAGES)),
    "scheme": one_of(get_args(Scheme)),
    "scale": one_of((None, *STEPS)),
    "reduced_motion": yes_or_no,
    "high_contrast": yes_or_no,
    "time_factor": one_of(FACTORS),
    "mode": one_of(("practice", "exam")),
    "hints": _hints,
    "scores_hidden": yes_or_no,
    "shuffle": yes_or_no,
    "single_keys": yes_or_no,
    "keys": table(text()),
    "announce": one_of(("all", "lines", "nothing")),
    "hide_portraits": yes_or_no,
    "start_page": one_of(("home", "workshop", "history")),
    "notes_seen": many(text()),
    "welcomed": yes_or_no,
    "trainee": text(longest=80),
    "profiles": many(text()),
    "geometry": text(r"([0-9a-f]{2})*"),
    "workshop_folders": many(text()),
    "workshop_sizes": table(text(r"([0-9a-f]{2})*")),
    "history_columns": many(text()),
    "history_widths": table(text(r"[0-9]{1,4}")),
})  # fmt: skip


@dataclass
class Preferences:
    """The choices in force; assigning checks the value, `keep` also writes the file.

    Attributes:
        language: None until chosen: the system's.
        scale: text size in per cent, one of `STEPS`; None until chosen: the system's.
        time_factor: see `FACTORS`; changes no score.
        single_keys: whether a letter alone does something; otherwise it is pressed with Alt.
        keys: the key that the person has put on an action, by the action's id.
        hints: what is told beside replies and messages in practice.
        scores_hidden: whether the scores stay covered at the table in practice.
        announce: what a screen reader is told unasked: everything, only what is said, nothing.
        start_page: what opens first.
        notes_seen: the notes of the warm-up that were read.
        welcomed: whether the first run is over.
        trainee: the person's name, stays on this computer.
        profiles: everyone who plays on this computer.
        geometry: place and size of the window, as Qt writes it, in hexadecimal.
        workshop_folders: folders that were opened in the Workshop beside the person's own.
        workshop_sizes: how the Workshop shares its room, splitter by splitter, written like `geometry`.
        history_columns: the columns that the table of attempts shows; none: the usual ones.
        history_widths: how wide the person has made them, in pixels at the usual text size.

    Raises:
        ValueError: a choice is not on offer.
    """

    language: Code | None = None
    scheme: Scheme = "system"
    scale: int | None = None
    reduced_motion: bool = False
    high_contrast: bool = False
    time_factor: float | None = 1.0
    mode: Literal["practice", "exam"] = "practice"
    hints: Hints = Hints()
    scores_hidden: bool = False
    shuffle: bool = True
    single_keys: bool = True
    keys: dict[str, str] = field(default_factory=dict)
    announce: Literal["all", "lines", "nothing"] = "all"
    hide_portraits: bool = False
    start_page: Literal["home", "workshop", "history"] = "home"
    notes_seen: tuple[str, ...] = ()
    welcomed: bool = False
    trainee: str = ""
    profiles: tuple[str, ...] = ()
    geometry: str = ""
    workshop_folders: tuple[str, ...] = ()
    workshop_sizes: dict[str, str] = field(default_factory=dict)
    history_columns: tuple[str, ...] = ()
    history_widths: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._path: Path | None = None

    def __setattr__(self, name: str, value: Any) -> None:
        check = _CHECKS.get(name)
        super().__setattr__(name, value if check is None else check(value))

    @classmethod
    def open(cls, path: Path) -> "Preferences":
        """Read the file; without one, or with one that cannot be read, everything is as at first.

        A damaged file is kept beside it as `<name>.damaged`.
        """
        made = cls()
        try:
            made = cls(**_known(json.loads(path.read_bytes())))
        except (ValueError, RecursionError):
            _put_aside(path)
        except OSError:
            pass
        made._path = path
        return made

    def look(self, usual_scale: int) -> Look:
        """The look that is chosen; `usual_scale` is the text size where none is."""
        return Look(self.scheme, self.scale or usual_scale, self.reduced_motion, self.high_contrast)

    @property
    def time_tenths(self) -> int:
        """The time factor as attempts keep it: in tenths, 0 for no clock."""
        return 0 if self.time_factor is None else round(self.time_factor * 10)

    def keep(self, **choices: Any) -> bool:
        """Change some choices and write the file; return whether it could be written.

        Where it could not, the choices hold until the program ends.

        Raises:
            ValueError: a choice is not on offer.
        """
        for name, value in choices.items():
            setattr(self, name, value)
        if self._path is None:
            return True
        try:
            _write(self._path, json.dumps(asdict(self), ensure_ascii=False, indent=2))
        except OSError:
            return False
        return True


def _known(read: Any) -> dict[str, Any]:
    """What a file says of the choices that there are; what a newer version wrote besides is left alone."""
    if not isinstance(read, dict):
        raise ValueError("no table of choices")
    return {name: read[name] for name in _CHECKS if name in read}


def _write(path: Path, text: str) -> None:
    """Write the file whole or not at all: a power cut leaves the old one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _put_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(f"{path.name}.damaged"))
    except OSError:
        return
