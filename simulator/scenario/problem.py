"""A mistake of the author's, as a value: its code, its place and what the sentence needs.

Words and severity come from the catalogue (`problems/`); nothing here is ever raised.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from simulator.scenario.catalogue import Catalogue
    from simulator.scenario.model import Scenario

T_co = TypeVar("T_co", covariant=True)
Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file: lines and columns from 1, counted in characters; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


START = Span(1, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong and where. `args` fill the catalogue's sentences."""

    code: str
    file: str
    span: Span
    args: Mapping[str, str]

    @property
    def severity(self) -> Severity:
        """How bad it is: an error keeps the file from being used."""
        return _catalogue().severity(self.code)

    def message(self, language: str = "en") -> str:
        """One sentence: what is wrong."""
        return _catalogue().message(self.code, self.args, language)

    def hint(self, language: str = "en") -> str:
        """What is allowed, or the nearest name."""
        return _catalogue().hint(self.code, self.args, language)


def _catalogue() -> "Catalogue":
    from simulator.scenario.catalogue import catalogue

    return catalogue()


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T_co]):
    """What a file gave: the value, or None exactly if some problem is an error."""

    value: T_co | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a file is checked against beyond itself; what is None is not checked."""

    directors: frozenset[str] | None = None
    portraits: frozenset[str] | None = None
    faces: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, hash=False)
    """Of the portraits those that a person drew, with their features: they take the place of the name."""
    folder: Path | None = None
    scenarios: frozenset[str] | None = None
    scenario: "Callable[[str], Scenario | None] | None" = None
    """The scenario of that id, or None where it has errors: what an exercise is checked against."""
