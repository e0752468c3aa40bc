"""What a person has chosen for this computer: one checked file at a given path."""

import os
import tempfile
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, ValidationError, field_validator

from simulator.desktop.text import Code
from simulator.desktop.theme import STEPS, Look, Scheme

FACTORS: tuple[float | None, ...] = (None, 1.0, 2.0, 4.0, 10.0)
"""How much longer the clock of timed replies runs; None: there is no clock."""


class Hints(BaseModel):
    """What the table tells beside what is said, in practice; an exam tells none of it.

    Attributes:
        moves: what sort of move a reply is.
        terms: which terms a reply would change.
        limits: that a reply goes past the mandate.
        contradictions: that a message contradicts an earlier one.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    moves: bool = True
    terms: bool = True
    limits: bool = True
    contradictions: bool = True


class Preferences(BaseModel):
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
    """

    model_config = ConfigDict(validate_assignment=True, extra="ignore")

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
    keys: dict[str, str] = Field(default_factory=dict)
    announce: Literal["all", "lines", "nothing"] = "all"
    hide_portraits: bool = False
    start_page: Literal["home", "history"] = "home"
    notes_seen: tuple[str, ...] = ()
    welcomed: bool = False
    trainee: str = Field(default="", max_length=80)
    profiles: tuple[str, ...] = ()
    geometry: str = Field(default="", pattern=r"^([0-9a-f]{2})*$")

    _path: Path | None = PrivateAttr(default=None)

    @field_validator("scale")
    @classmethod
    def _known_step(cls, value: int | None) -> int | None:
        if value is not None and value not in STEPS:
            raise ValueError(f"not one of {STEPS}")
        return value

    @field_validator("time_factor")
    @classmethod
    def _known_factor(cls, value: float | None) -> float | None:
        if value not in FACTORS:
            raise ValueError(f"not one of {FACTORS}")
        return value

    @classmethod
    def open(cls, path: Path) -> "Preferences":
        """Read the file; without one, or with one that cannot be read, everything is as at first.

        A damaged file is kept beside it as `<name>.damaged`.
        """
        made = cls()
        try:
            made = cls.model_validate_json(path.read_bytes())
        except ValidationError:
            _put_aside(path)
        except OSError:
            pass
        made._path = path
        return made

    def look(self, usual_scale: int) -> Look:
        """The look that is chosen; `usual_scale` is the text size where none is."""
        return Look(self.scheme, self.scale or usual_scale, self.reduced_motion, self.high_contrast)

    def keep(self, **choices: Any) -> bool:
        """Change some choices and write the file; return whether it could be written.

        Where it could not, the choices hold until the program ends.

        Raises:
            ValidationError: a choice is not on offer.
        """
        for name, value in choices.items():
            setattr(self, name, value)
        if self._path is None:
            return True
        try:
            _write(self._path, self.model_dump_json(indent=2))
        except OSError:
            return False
        return True


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
